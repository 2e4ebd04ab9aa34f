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
    return typeof value === 'object' ? 'a JSON object' : 'JSON within a JSON text';
  } catch {
    return 'what looks like JSON and is not';
  }
}
