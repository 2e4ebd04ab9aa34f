import { COMMANDS, readCommand } from '../domain/command';
import { DIGEST_PARTS } from '../domain/digest/digest';
import { logicalName } from '../domain/settings/columnNames';
import type { FaultReason, SettingFault } from '../domain/settings/SettingFault';
import { faultOf } from '../domain/settings/SettingFault';
import type { InputName, RawInputs } from '../host/hostDoor';
import type { Choices } from './inputValues';
import {
  CSV_CHOICES,
  GROUPING_CHOICES,
  IDENTITY_CHOICES,
  isOutOfRange,
  MAX_RECORDS,
  namesIn,
  NO_DIGEST,
  PAGE_SIZE,
  SORT_ORDER_CHOICES,
  textInput,
  wholeNumber,
} from './inputValues';

/** The names of tables and columns that can't be any. Spelling alone is known before the server is asked. */
export function readNameFaults(raw: RawInputs): readonly SettingFault[] {
  const names = {
    AlternateKeyColumn: [textInput(raw('AlternateKeyColumn')) ?? ''].filter(Boolean),
    MeasureTables: namesIn(raw('MeasureTables')),
  };
  return Object.entries(names).flatMap(([setting, given]) =>
    given
      .filter((name) => logicalName(name) === null)
      .map((name) => faultOf(setting, { kind: 'notAName', given: name })),
  );
}

/** What steers the search by keys, which some identity sources do without. */
const KEY_SETTINGS = ['DataSourceName', 'SourceTableName', 'AlternateKeyColumn'] as const;
const WITHOUT_KEYS = ['CustomerId', 'Profile'];

/** Numbers out of range, choices that there are not, and settings that another one leaves no use for. */
export function readValueFaults(raw: RawInputs): readonly SettingFault[] {
  const faults: SettingFault[] = [];
  const report = (setting: string, reason: FaultReason) => faults.push(faultOf(setting, reason));

  for (const [setting, range] of [
    ['PageSize', PAGE_SIZE],
    ['MaxRecords', MAX_RECORDS],
  ] as const) {
    const given = textInput(raw(setting));
    if (!isOutOfRange(given, range)) continue;
    const { least, most } = range;
    const used = wholeNumber(given, range);
    report(setting, { kind: 'outOfRange', given: given ?? '', least, most, used });
  }

  const check = (setting: InputName, choices: Choices<unknown>) => {
    const given = textInput(raw(setting));
    if (given === null || choices.has(given)) return;
    report(setting, { kind: 'notOneOf', given, allowed: [...choices.keys()] });
  };
  check('SortOrder', SORT_ORDER_CHOICES);
  check('GroupBy', GROUPING_CHOICES);
  check('CsvSeparator', CSV_CHOICES);
  check('IdentitySource', IDENTITY_CHOICES);

  const allowed = [...DIGEST_PARTS, NO_DIGEST];
  for (const given of namesIn(raw('Digest'))) {
    if (!allowed.some((name) => name === given))
      report('Digest', { kind: 'notOneOf', given, allowed });
  }

  const event = textInput(raw('InputEvent'));
  if (event !== null && readCommand(event) === null) {
    report('InputEvent', { kind: 'notOneOf', given: event, allowed: COMMANDS });
  }

  const source = textInput(raw('IdentitySource')) ?? '';
  if (WITHOUT_KEYS.includes(source)) {
    for (const setting of KEY_SETTINGS) {
      if (textInput(raw(setting)) === null) continue;
      report(setting, { kind: 'noUse', setting: 'IdentitySource', value: source });
    }
  }
  return faults;
}
