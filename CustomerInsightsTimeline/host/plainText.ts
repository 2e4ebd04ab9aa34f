/** What a host hands over, as text: '' for nothing, JSON for what has parts. Never throws. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'symbol' || typeof value === 'bigint') return String(value);
  if (value === null) return '';
  try {
    const text: unknown = JSON.stringify(value, (_name, part: unknown) =>
      typeof part === 'bigint' ? String(part) : part,
    );
    return typeof text === 'string' ? text : '';
  } catch {
    // Parts that hold each other, or that throw.
    return '[object Object]';
  }
}
