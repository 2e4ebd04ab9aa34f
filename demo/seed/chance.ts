/**
 * Chance that repeats: mulberry32, small and fast. Each customer gets a stream of its own, so that a
 * change to one customer's story leaves the others byte for byte as they were.
 */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  private next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  /** 0 or more, below 1. */
  fraction(): number {
    return this.next() / 4294967296;
  }

  /** A whole number from the first to the last, both included. */
  whole(first: number, last: number): number {
    return first + Math.floor(this.fraction() * (last - first + 1));
  }

  odds(probability: number): boolean {
    return this.fraction() < probability;
  }

  pick<T>(list: readonly T[]): T {
    const chosen = list[Math.floor(this.fraction() * list.length)];
    if (chosen === undefined) throw new RangeError('Nothing to pick from.');
    return chosen;
  }

  hex(digits: number): string {
    let text = '';
    while (text.length < digits) text += this.next().toString(16).padStart(8, '0');
    return text.slice(0, digits);
  }

  /** Version 5, as Dataverse's deterministic ids are. */
  guid(): string {
    const hex = this.hex(30);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(12, 15)}-a${hex.slice(15, 18)}-${hex.slice(18)}`;
  }
}
