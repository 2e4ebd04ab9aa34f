import { textIn } from '../host/guarded';

/** The text of an input; null for one that is absent, empty, blank, or no text. */
export function textInput(raw: unknown): string | null {
  const text = textIn(raw)?.trim() ?? '';
  return text === '' ? null : text;
}
