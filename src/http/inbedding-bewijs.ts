import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** The header in which the widget of a frame sends its proof. */
export const BEWIJS_HEADER = 'Stuurwijzer-Inbedding';

/** A working day: long enough for a page that stays open before its conversation starts. */
const HOURS_VALID = 12;
const HOUR = 3_600_000;
const FORM = /^(\d{1,10})\.([0-9a-f]{64})$/;

/**
 * Proves that a request comes from a frame page of ours.
 *
 * A frame with `sandbox="allow-scripts"` has no origin of its own: every request says `Origin: null`, and so does
 * one of any sandboxed page on the web. Only a page that EMBED_ORIGINS lets into a frame can hold a proof.
 */
export interface InbeddingBewijs {
  /** A proof for a page that is sent now. */
  issue(now: Date): string;
  /** Whether a proof is ours and still holds; false for anything else, whatever it is. */
  holds(proof: string | undefined, now: Date): boolean;
}

/**
 * Makes and checks proofs with a secret: the hour of issue, signed with HMAC-SHA-256. Nothing is stored.
 *
 * @param secret at least 16 bytes; the same in every process behind one address
 */
export function createInbeddingBewijs(secret: Uint8Array): InbeddingBewijs {
  const key = sha256(concatBytes(utf8ToBytes('stuurwijzer-inbedding '), secret));
  const sign = (hour: string) => bytesToHex(hmac(sha256, key, utf8ToBytes(hour)));
  return {
    issue(now) {
      const hour = String(Math.floor(now.getTime() / HOUR));
      return `${hour}.${sign(hour)}`;
    },
    holds(proof, now) {
      const [, hour = '', signature = ''] = FORM.exec(proof ?? '') ?? [];
      if (hour === '' || !sameText(signature, sign(hour))) return false;
      const age = Math.floor(now.getTime() / HOUR) - Number(hour);
      return age >= 0 && age <= HOURS_VALID;
    },
  };
}

/** Takes as long for a nearly right text as for a wrong one. */
function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < b.length; index += 1) {
    difference |= a.charCodeAt(index % Math.max(1, a.length)) ^ b.charCodeAt(index);
  }
  return difference === 0;
}
