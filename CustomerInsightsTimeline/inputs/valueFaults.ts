import { COMMANDS, readCommand } from '../domain/command';
import type { FaultReason, SettingFault } from '../domain/settings/SettingFault';
import type { Choices } from './choices';
import { GROUPINGS, IDENTITY_SOURCES, SORT_ORDERS } from './choices';
import { textInput } from './textInput';
import type { GivenNumber } from './wholeNumber';
import { isOutOfRange, MAX_RECORDS, PAGE_SIZE, wholeNumber } from './wholeNumber';

interface Text {
  readonly raw: string | null;
}

export interface ValueParameters {
  readonly PageSize: { readonly raw: GivenNumber };
  readonly MaxRecords: { readonly raw: GivenNumber };
  readonly SortOrder: Text;
  readonly GroupBy: Text;
  readonly InputEvent: Text;
  readonly IdentitySource?: Text;
  readonly DataSourceName?: Text;
  readonly SourceTableName?: Text;
  readonly AlternateKeyColumn?: Text;
}

/** What steers the search by keys, which some identity sources do without. */
const KEY_SETTINGS = ['DataSourceName', 'SourceTableName', 'AlternateKeyColumn'] as const;
const WITHOUT_KEYS = ['CustomerId', 'Profile'];

/** Numbers out of range, choices that there are not, and settings that another one leaves no use for. */
export function readValueFaults(parameters: ValueParameters): readonly SettingFault[] {
  const { PageSize, MaxRecords, SortOrder, GroupBy, InputEvent, IdentitySource } = parameters;
  const faults: SettingFault[] = [];
  const report = (setting: string, reason: FaultReason) =>
    faults.push({ setting, line: null, path: [], reason });

  for (const [setting, { raw }, range] of [
    ['PageSize', PageSize, PAGE_SIZE],
    ['MaxRecords', MaxRecords, MAX_RECORDS],
  ] as const) {
    if (!isOutOfRange(raw, range)) continue;
    const { least, most } = range;
    const used = wholeNumber(raw, range);
    report(setting, { kind: 'outOfRange', given: String(raw), least, most, used });
  }

  const check = (setting: string, input: Text | undefined, choices: Choices<unknown>) => {
    const given = textInput(input);
    if (given === null || choices.has(given)) return;
    report(setting, { kind: 'notOneOf', given, allowed: [...choices.keys()] });
  };
  check('SortOrder', SortOrder, SORT_ORDERS);
  check('GroupBy', GroupBy, GROUPINGS);
  check('IdentitySource', IdentitySource, IDENTITY_SOURCES);

  const event = textInput(InputEvent);
  if (event !== null && readCommand(event) === null) {
    report('InputEvent', { kind: 'notOneOf', given: event, allowed: COMMANDS });
  }

  const source = textInput(IdentitySource) ?? '';
  if (WITHOUT_KEYS.includes(source)) {
    for (const setting of KEY_SETTINGS) {
      if (textInput(parameters[setting]) === null) continue;
      report(setting, { kind: 'noUse', setting: 'IdentitySource', value: source });
    }
  }
  return faults;
}
