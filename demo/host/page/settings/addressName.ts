import type { MakerInputName } from '../../context/makerInputs';

/** Inputs that the page's address calls otherwise than by the rule. */
const GIVEN_NAMES = {
  IdentitySource: 'identity',
  DataSourceName: 'dataSource',
  SourceTableName: 'sourceTable',
  AlternateKeyColumn: 'keyColumn',
  ShowLedger: 'typeSummary',
  InsightLinks: 'links',
  SortOrder: 'sort',
  GroupBy: 'group',
  FoldRuns: 'fold',
  TypeSettings: 'types',
  Theme: 'makersTheme',
  FocusActivityId: 'focus',
  CsvSeparator: 'separator',
  CopilotEvent: 'copilot',
  InputEvent: 'command',
  FilterState: 'filter',
} as const;

/** What the page's address calls an input: `pageSize` for PageSize, `segments` for ShowSegments. */
export type AddressName<Name extends MakerInputName = MakerInputName> = Name extends unknown
  ? Name extends keyof typeof GIVEN_NAMES
    ? (typeof GIVEN_NAMES)[Name]
    : Name extends `${'Allow' | 'Show'}${infer What}`
      ? Uncapitalize<What>
      : Uncapitalize<Name>
  : never;

export function addressName(name: MakerInputName): AddressName {
  const given: Partial<Record<MakerInputName, AddressName>> = GIVEN_NAMES;
  const what = name.replace(/^(Allow|Show)/, '');
  return given[name] ?? ((what.charAt(0).toLowerCase() + what.slice(1)) as AddressName);
}
