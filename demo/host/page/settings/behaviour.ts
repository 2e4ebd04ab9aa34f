import { anyText, oneOf, wholeNumber, yesOrNo } from './inputKinds';
import type { SettingGroup } from './setting';

export const behaviour = {
  pageSize: wholeNumber('PageSize', '50'),
  maxRecords: wholeNumber('MaxRecords', '20000'),
  focus: anyText('FocusActivityId'),
  export: yesOrNo('AllowExport', 'off'),
  separator: oneOf('CsvSeparator', 'Automatic', {
    Automatic: 'Automatic',
    Comma: 'Comma',
    Semicolon: 'Semicolon',
  }),
  copilot: anyText('CopilotEvent'),
  command: anyText('InputEvent'),
} as const satisfies SettingGroup;
