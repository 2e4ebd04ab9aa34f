/** How much of a collection a reader has had. */
export interface DatasetPlace {
  /** Which collection it was: a host that begins anew begins another one. */
  readonly generation: number;
  readonly rows: number;
  readonly unreadable: number;
}

/** A place as a text that a reader keeps; of two pages with nothing new, each has its own `turn`. */
export function placeText({ generation, rows, unreadable }: DatasetPlace, turn: number): string {
  return [generation, rows, unreadable, turn].join();
}

/** The place in the collection of now. Who read in an earlier one has had nothing of it. */
export function placeIn(generation: number, text: string | null): DatasetPlace {
  const [from = NaN, rows = 0, unreadable = 0] = (text ?? '').split(',').map(Number);
  return from === generation
    ? { generation, rows, unreadable }
    : { generation, rows: 0, unreadable: 0 };
}
