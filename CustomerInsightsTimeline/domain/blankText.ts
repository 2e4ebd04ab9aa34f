/** A text without the blanks around it; '' for none. */
export function trimmed(text: string | null | undefined): string {
  return text?.trim() ?? '';
}

/** What a text says; null where that is nothing. */
export function said(text: string | null | undefined): string | null {
  return trimmed(text) || null;
}
