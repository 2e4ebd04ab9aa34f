/** A value that belongs to a key and is made again when the key changes. */
export interface MemoizedLast<Key, Value> {
  readonly get: (key: Key) => Value;
  /** Drops the value that is kept, if any. */
  readonly drop: () => void;
}

export interface MemoizeLastOptions<Key, Value> {
  /** Whether two keys mean the same; without it they are compared by ===. */
  readonly isSame?: (a: Key, b: Key) => boolean;
  /** Called with each value that is not needed any more. */
  readonly onDrop?: (value: Value) => void;
}

/** Whether two values of data alone say the same: hosts hand over fresh objects with every update. */
export function isSameData<Data>(a: Data, b: Data): boolean {
  return textOf(a) === textOf(b);
}

function textOf(data: unknown): string {
  return JSON.stringify(data, (_, part: unknown) => (part instanceof Map ? [...part] : part));
}

/**
 * Keeps the one value that the latest key asked for. Hosts call updateView as often as they like,
 * with fresh objects each time, and only a key that means something else may cost anything.
 */
export function memoizeLast<Key, Value>(
  make: (key: Key) => Value,
  { isSame = Object.is, onDrop = () => undefined }: MemoizeLastOptions<Key, Value> = {},
): MemoizedLast<Key, Value> {
  let kept: { readonly key: Key; readonly value: Value } | null = null;
  function drop() {
    if (kept) onDrop(kept.value);
    kept = null;
  }
  return {
    get: (key) => {
      if (kept && isSame(kept.key, key)) return kept.value;
      drop();
      kept = { key, value: make(key) };
      return kept.value;
    },
    drop,
  };
}

/** Keeps a value for as long as the next ones say the same. */
export function keepWhileSame<Data>(): MemoizedLast<Data, Data> {
  return memoizeLast((data: Data) => data, { isSame: isSameData });
}
