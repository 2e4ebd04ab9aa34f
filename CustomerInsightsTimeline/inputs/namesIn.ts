import { textInput } from './textInput';

/** Names with commas, semicolons or line breaks between them; none for an input that is absent. */
export function namesIn(raw: unknown): readonly string[] {
  return (textInput(raw) ?? '')
    .split(/[,;\r\n]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
