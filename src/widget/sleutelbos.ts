import type { Toegang } from './api-client.ts';

/** Where the secret of one conversation is kept, and nothing else. */
export interface Sleutelbos {
  lees(): Toegang | undefined;
  bewaar(toegang: Toegang): void;
  vergeet(): void;
}

/** For frames where the storage of the browser throws: as long as the page stays. */
const memory = new Map<string, string>();

/** Keeps it in the session storage of this tab, or in memory where that is not allowed. */
export function createSleutelbos(naam: string): Sleutelbos {
  const write = (code: string): void => {
    memory.set(naam, code);
    try {
      sessionStorage.setItem(naam, code);
    } catch {
      // A sandboxed frame: the memory has it.
    }
  };
  const read = (): string => {
    try {
      return sessionStorage.getItem(naam) ?? '';
    } catch {
      return '';
    }
  };
  return {
    lees: () => splitCode(memory.get(naam) ?? read()),
    bewaar: (toegang) => write(codeOf(toegang)),
    vergeet: () => write(''),
  };
}

/** What a person keeps to go on later: id and sleutel together. */
export function codeOf({ id, sleutel }: Toegang): string {
  return `${id}.${sleutel}`;
}

/** @returns undefined when the text is no such code */
export function splitCode(code: string): Toegang | undefined {
  const [, id, sleutel] = /^([a-z0-9]{10,40})\.(sw_[a-z0-9]{20,60})$/.exec(code.replace(/\s+/g, '')) ?? [];
  return id && sleutel ? { id, sleutel } : undefined;
}
