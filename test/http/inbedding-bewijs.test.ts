import { describe, expect, it } from 'vitest';
import { createInbeddingBewijs } from '../../src/http/inbedding-bewijs.ts';

const secret = new TextEncoder().encode('een geheim van genoeg tekens');
const bewijs = createInbeddingBewijs(secret);
const MONDAY = new Date('2026-11-23T08:30:00Z');
const later = (hours: number) => new Date(MONDAY.getTime() + hours * 3_600_000);

describe('the proof of a frame page', () => {
  it('holds for a working day and not a day longer', () => {
    const proof = bewijs.issue(MONDAY);
    expect([0, 1, 12].map((hours) => bewijs.holds(proof, later(hours)))).toEqual([true, true, true]);
    expect(bewijs.holds(proof, later(13))).toBe(false);
    expect(bewijs.holds(proof, later(-1))).toBe(false);
  });

  it('holds in another process with the same secret, and in none with another', () => {
    const proof = bewijs.issue(MONDAY);
    expect(createInbeddingBewijs(secret).holds(proof, MONDAY)).toBe(true);
    expect(createInbeddingBewijs(new Uint8Array(32)).holds(proof, MONDAY)).toBe(false);
  });

  it('cannot be renewed, shortened or made up', () => {
    const [hour = '', signature = ''] = bewijs.issue(MONDAY).split('.');
    const forged = [
      undefined,
      '',
      'null',
      hour,
      `${hour}.`,
      `${Number(hour) + 1}.${signature}`,
      `${hour}.${signature.slice(1)}`,
      `${hour}.${signature}0`,
      `${hour}.${signature.replace(/^./, (first) => (first === '0' ? '1' : '0'))}`,
      `${hour}.${'0'.repeat(64)}`,
    ];
    for (const proof of forged) expect(bewijs.holds(proof, MONDAY), String(proof)).toBe(false);
  });
});
