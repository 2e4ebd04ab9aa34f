import { textInput } from './textInput';

/** Names with commas, semicolons or line breaks between them; none for an input that is absent. */
export function namesIn(input: { readonly raw: string | null } | undefined): readonly string[] {
  return (textInput(input) ?? '')
    .split(/[,;\r\n]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
