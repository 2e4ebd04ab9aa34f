/** More than a line, a heading or a label has room for. */
const MOST_CHARACTERS = 2000;

/** The first so many UTF-16 units of a text; no character is broken. */
export function clip(text: string, most = MOST_CHARACTERS): string {
  return text.length <= most ? text : text.slice(0, most).replace(/\p{Surrogate}$/u, '');
}

/** The text, or its beginning and an ellipsis where it is longer than there is room for. */
export function shortened(text: string, most?: number): string {
  const clipped = clip(text, most);
  return clipped === text ? text : `${clipped}…`;
}
