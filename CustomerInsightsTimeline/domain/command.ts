/** What a maker may have the control do, by the text of the input InputEvent. */
export const COMMANDS = [
  'Refresh',
  'ClearFilters',
  'LoadAll',
  'SetFocus',
  'ExpandAll',
  'CollapseAll',
] as const;

export type Command = (typeof COMMANDS)[number];

/**
 * The command that a text begins with, whatever its capitals; what follows only makes it another
 * text, so that the same command can be given again. Null for any other text.
 */
export function readCommand(text: string): Command | null {
  const said = text.trim().toLowerCase();
  return COMMANDS.find((command) => said.startsWith(command.toLowerCase())) ?? null;
}

/**
 * Finds the command in each text of the input InputEvent. A text is a command when it is another than before:
 * the same text may come again at any time.
 */
export function createInputEvent(): (text: string | null) => Command | null {
  let before: string | null = null;
  return (text) => {
    if (text === before) return null;
    before = text;
    return text === null ? null : readCommand(text);
  };
}
