import { describe, expect, it } from 'vitest';
import { createId, createSleutel, hashSleutel } from '../../src/gesprek/sleutel.ts';

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);

describe('a sleutel', () => {
  it('has a prefix for secret scanners and 160 random bits', () => {
    const sleutel = createSleutel(random);
    expect(sleutel).toMatch(/^sw_[a-z0-9]{32}$/);
    expect(createSleutel(random)).not.toBe(sleutel);
  });

  it('is never all of one letter for bytes that differ in one bit', () => {
    const seen = new Set<string>();
    for (let bit = 0; bit < 160; bit++) {
      const bytes = new Uint8Array(20);
      bytes[bit >> 3] = 1 << (bit & 7);
      seen.add(createSleutel(() => bytes));
    }
    expect(seen.size).toBe(160);
  });

  it('is kept as a hash that does not show it', () => {
    expect(hashSleutel('sw_abc')).toMatch(/^[0-9a-f]{64}$/);
    expect(hashSleutel('sw_abc')).not.toContain('abc');
  });
});

describe('the id of a conversation', () => {
  it('is another thing than the sleutel: 96 random bits', () => {
    expect(createId(random)).toMatch(/^[a-z0-9]{20}$/);
  });
});
