import { logicalName } from '../domain/settings/columnNames';
import type { SettingFault } from '../domain/settings/SettingFault';
import type { RawInputs } from '../host/hostDoor';
import { namesIn } from './namesIn';
import { textInput } from './textInput';

/** The names of tables and columns that can't be any. Spelling alone is known before the server is asked. */
export function readNameFaults(raw: RawInputs): readonly SettingFault[] {
  const names = {
    AlternateKeyColumn: [textInput(raw('AlternateKeyColumn')) ?? ''].filter(Boolean),
    MeasureTables: namesIn(raw('MeasureTables')),
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
