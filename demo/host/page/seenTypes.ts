import { plainTypeName } from '../../../CustomerInsightsTimeline/domain/activity/activityType';

type Row = Readonly<Record<string, unknown>>;

/** The activity types among the rows that a page has seen, for a maker to begin `TypeSettings` with. */
export class SeenTypes {
  /** By what makes two spellings one type; the label is that of the data, '' for none. */
  private readonly types = new Map<string, { readonly name: string; readonly label: string }>();

  /** Rows of activities, or counts of them by type, which name every type of the customer. */
  see(rows: readonly Row[]): void {
    for (const row of rows) {
      const name = row.msdynci_activitytype ?? row.type;
      const label = row.msdynci_activitytypedisplay;
      if (typeof name !== 'string') continue;
      const plain = plainTypeName(name);
      const known = this.types.get(plain) ?? { name, label: '' };
      const isNamed = known.label !== '' || typeof label !== 'string';
      this.types.set(plain, isNamed ? known : { ...known, label: label.trim() });
    }
  }

  /** In one line, as a setting may stand; empty where no type was seen. */
  get typeSettings(): string {
    if (this.types.size === 0) return '';
    const members = [...this.types.values()].map(
      ({ name, label }) => [name, label === '' ? {} : { label }] as const,
    );
    return JSON.stringify(Object.fromEntries(members));
  }
}
