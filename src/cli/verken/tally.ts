/** Counts how often each name was seen. */
export class Tally {
  readonly #counts = new Map<string, number>();

  addAll(names: Iterable<string>): void {
    for (const name of names) this.#counts.set(name, this.of(name) + 1);
  }

  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  /** Every name that was seen, with its count. */
  entries(): readonly (readonly [name: string, count: number])[] {
    return [...this.#counts];
  }

  names(): ReadonlySet<string> {
    return new Set(this.#counts.keys());
  }
}
