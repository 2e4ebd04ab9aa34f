/**
 * What of a .NET pattern is text and no letter of the pattern: quoted in either way, or behind a
 * backslash, which works within quotes as well. An end that is missing is the end of the pattern.
 */
const LITERAL = /'(?:\\.|[^'\\])*'?|"(?:\\.|[^"\\])*"?|\\.?/gs;

/** Whether a time pattern counts hours to 12, as h does, or to 24, as H; null where it has neither. */
export function countsTo12(pattern: unknown): boolean | null {
  const hour = /h/i.exec(lettersOf(pattern))?.[0];
  return hour === undefined ? null : hour === 'h';
}

/**
 * Whether a date pattern has the day of the month before the month; null where it lacks one of them.
 * Three or four d are a weekday, which may stand anywhere.
 */
export function hasDayFirst(pattern: unknown): boolean | null {
  const letters = lettersOf(pattern).replace(/d{3,}/g, ' ');
  const [day, month] = [letters.indexOf('d'), letters.indexOf('M')];
  return day < 0 || month < 0 ? null : day < month;
}

function lettersOf(pattern: unknown): string {
  // A blank in its place, so that letters on either side do not become one.
  return typeof pattern === 'string' ? pattern.replace(LITERAL, ' ') : '';
}
