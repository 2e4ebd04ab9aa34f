import { logicalName } from '../domain/settings/logicalName';
import type { SettingFault } from '../domain/settings/SettingFault';
import { namesIn } from './namesIn';
import { textInput } from './textInput';

interface Text {
  readonly raw: string | null;
}

export interface NameParameters {
  readonly AlternateKeyColumn?: Text;
  readonly MeasureTables?: Text;
}

/** The names of tables and columns that can't be any. Spelling alone is known before the server is asked. */
export function readNameFaults(parameters: NameParameters): readonly SettingFault[] {
  const names = {
    AlternateKeyColumn: [textInput(parameters.AlternateKeyColumn) ?? ''].filter(Boolean),
    MeasureTables: namesIn(parameters.MeasureTables),
  };
  return Object.entries(names).flatMap(([setting, given]) =>
    given
      .filter((name) => logicalName(name) === null)
      .map((name) => ({
        setting,
        line: null,
        path: [],
        reason: { kind: 'notAName', given: name } as const,
      })),
  );
}
