/** Takes a text from the page's address as it is, if it has this form. */
export function matching(pattern: RegExp): (text: string) => string | null {
  return (text) => (pattern.test(text) ? text : null);
}
