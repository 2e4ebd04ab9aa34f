/** The text of an input; null for one that is absent, empty or blank. */
export function textInput(input: { readonly raw: string | null } | undefined): string | null {
  const text = input?.raw?.trim() ?? '';
  return text === '' ? null : text;
}
