/** What a value is made of, coarsely: two servers with other data still have the same forms. */
export function valueForm(value: unknown): string {
  if (typeof value !== 'string') return typeof value;
  const text = value.trim();
  if (text === '') return 'no text';
  if (/^[-+]?\d+$/.test(text)) return `${text.replace(/^[-+]/, '').length} digits`;
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)) return 'a GUID';
  if (/^[\da-f]{32}$/i.test(text)) return '32 hexadecimal digits';
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[-+]\d{2}:\d{2})$/.test(text)) return 'a date and time';
  return jsonForm(text) ?? 'text';
}

/** Whether a value is text that holds JSON, as the columns that are decoded do. */
export function isJson(value: unknown): boolean {
  return typeof value === 'string' && /^(a|an empty) JSON |^JSON /.test(valueForm(value));
}

/** How many values there are of each form, and of objects how many keys of which kinds. */
export function valueShapes(values: readonly unknown[]): string {
  const forms = values.map((value) =>
    value === null || value === undefined ? 'empty' : valueForm(value),
  );
  const shapes = [...new Set(forms)].map((form) => {
    const alike = values.filter((_value, place) => forms[place] === form);
    return `${alike.length} x ${form}${form === OBJECT ? keysOf(alike) : ''}`;
  });
  return shapes.join(', ') || 'no rows';
}

function keysOf(texts: readonly unknown[]): string {
  const objects = texts.map((text) => JSON.parse(String(text)) as Record<string, unknown>);
  const counts = objects.map((object) => Object.keys(object).length);
  const kinds = objects.flatMap(Object.values).map((inner: unknown) => kindOf(inner));
  const most = Math.max(...counts);
  const least = Math.min(...counts);
  const range = least === most ? `${most}` : `${least} to ${most}`;
  return ` (keys: ${range}; kinds: ${[...new Set(kinds)].sort().join(', ') || 'none'})`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}

/** Two days: the zones of both may differ, and a source may round one of them to a day. */
const NEAR_MS = 172_800_000;

/** The unit in which RangeIndex agrees with the time of its row; null where one of them is not there. */
export function rangeIndexUnit(
  rangeIndex: unknown,
  time: unknown,
): 'seconds' | 'milliseconds' | 'neither unit' | null {
  const index = typeof rangeIndex === 'string' && rangeIndex.trim() ? Number(rangeIndex) : NaN;
  const instant = typeof time === 'string' ? Date.parse(time) : NaN;
  if (Number.isNaN(index) || Number.isNaN(instant)) return null;
  if (Math.abs(index * 1000 - instant) <= NEAR_MS) return 'seconds';
  return Math.abs(index - instant) <= NEAR_MS ? 'milliseconds' : 'neither unit';
}

const OBJECT = 'a JSON object';

function jsonForm(text: string): string | null {
  if (!/^[[{"]/.test(text)) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) {
      const inner = [
        ...new Set(value.map((item) => (item === null ? 'null' : typeof item))),
      ].sort();
      return inner.length === 0 ? 'an empty JSON list' : `a JSON list of ${inner.join(' and ')}`;
    }
    return typeof value === 'object' ? OBJECT : 'JSON within a JSON text';
  } catch {
    return 'what looks like JSON and is not';
  }
}
