/**
 * Reads and calls what a host gives, which may be absent, of any type, or throw: types are what is
 * published, not what is there.
 */

/** What a call came to: what it answered, or what it threw. */
export type Called =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: unknown };

/** What the work comes to, or else where it throws. */
export function tried<Value>(work: () => Value, otherwise: Value): Value {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/** A member of an object; undefined where there is none, or where it can't be read. */
export function member(of: unknown, name: string): unknown {
  return isObject(of) ? tried(() => of[name], undefined) : undefined;
}

/** Calls a method. One that is not there answers nothing. */
export function call(of: unknown, name: string, ...values: readonly unknown[]): Called {
  const method = member(of, name);
  if (typeof method !== 'function') return { ok: true, value: undefined };
  try {
    const value: unknown = Reflect.apply(method, of, values);
    // A caller that does not wait would leave the host's rejection to the page.
    if (value instanceof Promise) value.catch(() => undefined);
    return { ok: true, value };
  } catch (error) {
    return { ok: false, error };
  }
}

/** What a method answers; undefined where it is not there or throws. */
export function answerOf(of: unknown, name: string, ...values: readonly unknown[]): unknown {
  const called = call(of, name, ...values);
  return called.ok ? called.value : undefined;
}

/** The members of a list that can be read; none of what is no list. */
export function itemsOf(list: unknown): readonly unknown[] {
  return tried<readonly unknown[]>(
    () => (Array.isArray(list) ? Array.from(list as unknown[]) : []),
    [],
  );
}

/** The names of an object's own members; none of what is no object. */
export function namesOf(of: unknown): readonly string[] {
  return tried<readonly string[]>(() => (isObject(of) ? Object.keys(of) : []), []);
}

/** The same text with the mark for what can't be read in the place of half a surrogate pair. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/**
 * A text, with the mark for what can't be read in the place of half a surrogate pair, which no
 * address can hold. A number or a yes/no is the text that stands for it; null for anything else.
 */
export function textIn(value: unknown): string | null {
  if (typeof value === 'string') return wellFormed(value);
  const isPlain = typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? String(value) : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** What a host hands over, as text: '' for nothing, JSON for what has parts. Never throws. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'symbol' || typeof value === 'bigint') return String(value);
  if (value === null) return '';
  const text: unknown = tried(
    () =>
      JSON.stringify(value, (_name, part: unknown) =>
        typeof part === 'bigint' ? String(part) : part,
      ),
    // Parts that hold each other, or that throw.
    '[object Object]',
  );
  return typeof text === 'string' ? text : '';
}
