import { parseArgs } from 'node:util';
import { Refusal } from './refusal.mjs';

/**
 * The values of `--name value`, by name. `known` maps each name to an example of its value. An
 * option that is unknown or has no value, and any other word, is refused in a sentence: otherwise
 * the command would silently do something else.
 */
export function readOptions(args, known) {
  const names = Object.keys(known);
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
  const { values, tokens } = parseArgs({ args, options, strict: false, tokens: true });
  for (const { kind, name, rawName, value } of tokens) {
    if (kind === 'option' && names.includes(name)) {
      // Where the value is forgotten, the next option is no value.
      if (value === undefined || value === '' || /^--\w/.test(value)) {
        throw new Refusal(`--${name} needs a value, such as --${name} ${known[name]}.`);
      }
    } else if (kind !== 'option-terminator') {
      const text = kind === 'option' ? rawName : value;
      const list = names.map((each) => `--${each}`).join(' and ');
      throw new Refusal(`There is no option ${text}: known are ${list}.`);
    }
  }
  return values;
}
