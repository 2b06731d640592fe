import { describe, expect, it } from 'vitest';
import { situatiescan } from '../fixtures/real-content.ts';
import { beoordeel, tabel } from './verwarring.ts';

const beoordeeld = beoordeel(situatiescan());

function saidOf(wanted: string): readonly string[] {
  return beoordeeld
    .filter(({ oordeel }) => oordeel === wanted)
    .map(({ uitspraak, kreeg }) => `${uitspraak.bij}: ${uitspraak.zegt} → ${JSON.stringify(kreeg.antwoord)}`);
}

describe('what people type', () => {
  it('is never acted upon in another way than it was meant', () => {
    expect(saidOf('fout')).toEqual([]);
  });

  it('is understood nearly always, and otherwise asked about', () => {
    expect(beoordeeld.length).toBeGreaterThanOrEqual(120);
    const good = beoordeeld.filter(({ oordeel }) => oordeel === 'goed').length;
    expect(good / beoordeeld.length, tabel(beoordeeld)).toBeGreaterThanOrEqual(0.9);
  });

  it('gets a reply with something to do, whatever it is', () => {
    for (const { uitspraak, kreeg } of beoordeeld) {
      expect([uitspraak.zegt, kreeg.zegt.length > 0 || kreeg.gaatNaar !== undefined]).toEqual([
        uitspraak.zegt,
        true,
      ]);
      expect(kreeg.zegt.join(' ')).not.toMatch(/undefined|\[object|\{partij\}/);
    }
  });

  it('never erases, restarts or takes an answer away by words alone', () => {
    for (const { kreeg } of beoordeeld) {
      expect(kreeg.gaatNaar).not.toBe('wissen');
      expect(kreeg.gedaan).not.toBe('weggehaald');
    }
  });
});
