/** A value that belongs to a key and is made anew when the key is another one. */
export interface Latest<Key, Value> {
  readonly get: (key: Key) => Value;
  /** Drops the value that is kept, if any. */
  readonly drop: () => void;
}

/**
 * Keeps the one value that the latest key asked for. Hosts call updateView as often as they like,
 * and only a different key (compared by ===) may cost anything.
 */
export function createLatest<Key, Value>(
  make: (key: Key) => Value,
  onDrop: (value: Value) => void = () => undefined,
): Latest<Key, Value> {
  let kept: { readonly key: Key; readonly value: Value } | null = null;
  function drop() {
    if (kept) onDrop(kept.value);
    kept = null;
  }
  return {
    get: (key) => {
      if (kept?.key === key) return kept.value;
      drop();
      kept = { key, value: make(key) };
      return kept.value;
    },
    drop,
  };
}
