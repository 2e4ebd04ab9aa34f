import type { Command } from '../domain/command';
import { readCommand } from '../domain/command';

/**
 * Reads InputEvent with each updateView. A text is a command when it is another than before: hosts
 * repeat it with every update.
 */
export function createInputEvent(): (text: string | null) => Command | null {
  let before: string | null = null;
  return (text) => {
    if (text === before) return null;
    before = text;
    return text === null ? null : readCommand(text);
  };
}
