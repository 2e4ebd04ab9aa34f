import type { FaultReason, SettingFault } from '../../domain/settings/SettingFault';
import type { Strings } from '../../strings/Strings';

/** Where in the settings something is wrong: their names are the maker's and are not translated. */
export function faultPlace({ setting, line, path }: SettingFault, strings: Strings): string {
  const within = path.length === 0 ? setting : `${setting}: ${path.join('.')}`;
  return line === null ? within : strings.text('Fault_Line', within, String(line));
}

/** What is wrong there, and what would be right. */
export function faultText(reason: FaultReason, strings: Strings): string {
  const list = (names: readonly string[]) => names.join(strings.text('List_Separator'));
  switch (reason.kind) {
    case 'syntax':
      return reason.missing === null
        ? strings.text('Fault_syntax')
        : strings.text('Fault_missing', reason.missing);
    case 'wrongKind':
      return strings.text(`Fault_${reason.wanted}`);
    case 'unknownName':
      return reason.allowed.length === 0
        ? strings.text('Fault_unknownName')
        : strings.text('Fault_unknownName_Of', list(reason.allowed));
    case 'notOneOf':
      return strings.text('Fault_notOneOf', reason.given, list(reason.allowed));
    case 'outOfRange': {
      const { given, least, most, used } = reason;
      return Number.isFinite(most)
        ? strings.text('Fault_outOfRange', given, String(least), String(most), String(used))
        : strings.text('Fault_tooSmall', given, String(least), String(used));
    }
    case 'wrongForm':
      return strings.text('Fault_wrongForm', reason.example);
    case 'noUse':
      return strings.text('Fault_noUse', reason.setting, reason.value);
    case 'notAName':
    case 'notFound':
    case 'notAColor':
      return strings.text(`Fault_${reason.kind}`, reason.given);
    case 'onlyColors':
      return strings.text('Fault_onlyColors', list(reason.others));
    case 'lowContrast':
      return strings.text('Fault_lowContrast', reason.text, reason.ground);
    case 'filtersTooLong':
      return strings.text('Fault_filtersTooLong', String(reason.length), String(reason.most));
    case 'filtersBroken':
    case 'filtersNewer':
    case 'repeated':
      return strings.text(`Fault_${reason.kind}`);
    case 'tooMany':
      return strings.text('Fault_tooMany', String(reason.most));
  }
}
