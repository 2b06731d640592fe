import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A source of random bytes; the shells give `crypto.getRandomValues`. */
export type RandomBytes = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;

/** So that secret scanners recognise one (CONVENTIONS D4). */
const PREFIX = 'sw_';
const SLEUTEL_BYTES = 20;
const ID_BYTES = 12;
const ALPHABET = 'abcdefghjkmnpqrstvwxyz0123456789';

/** The secret of a conversation: 160 random bits, given once and stored only as a hash. */
export function createSleutel(random: RandomBytes): string {
  return `${PREFIX}${encode(random(new Uint8Array(SLEUTEL_BYTES)))}`;
}

/** The public id of a conversation: 96 random bits; not a secret, and not to be guessed either. */
export function createId(random: RandomBytes): string {
  return encode(random(new Uint8Array(ID_BYTES)));
}

/** What the store keeps of a sleutel: SHA-256 in hexadecimal digits. Fast is fine for random secrets. */
export function hashSleutel(sleutel: string): string {
  return bytesToHex(sha256(utf8ToBytes(sleutel)));
}

/** Five bits a letter, lower case and without look-alikes, so that a sleutel can be read aloud. */
function encode(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET.charAt((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + ALPHABET.charAt((held << (5 - bits)) & 31) : text;
}
