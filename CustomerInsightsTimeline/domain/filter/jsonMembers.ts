/** What an object of JSON holds, before anything is believed. */
export type Members = Readonly<Record<string, unknown>>;

/** More than any column of text holds that a maker would bind. */
const LONGEST = 100_000;

/** Undefined for what is no object of JSON. */
export function membersOf(text: string): Members | undefined {
  if (text.length > LONGEST) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fallback for a member that is not there; undefined for one that can't be read. */
export function optional<T, F>(
  value: unknown,
  fallback: F,
  read: (value: unknown) => T | undefined,
): T | F | undefined {
  return value === undefined ? fallback : read(value);
}

/** Reads one of some words; anything else gives undefined. */
export function oneOf<T extends string>(values: readonly T[]): (value: unknown) => T | undefined {
  return (value) => values.find((candidate) => candidate === value);
}

/** Undefined for what is no list of texts. */
export function texts(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const read: string[] = [];
  for (const item of value as readonly unknown[]) {
    if (typeof item !== 'string') return undefined;
    read.push(item);
  }
  return read;
}
