import { said } from '../blankText';
import { plainName } from '../semantic/fieldName';
import type { SettingFault } from '../settings/SettingFault';

/** Which activity types belong to a value, by the plain name of what it is called. */
export type InsightLinks = ReadonlyMap<string, readonly string[]>;

const EXAMPLE = 'Lifetime_Spend = SalesOrder, Return';

interface Entry {
  readonly line: number;
  /** As the maker writes it. */
  readonly name: string;
  readonly types: readonly string[];
}

/**
 * Reads what a maker maps: `Lifetime_Spend = SalesOrder, Return; Loyalty_Gold = Loyalty`, an entry
 * for each line or semicolon. An entry without a name or a type is left out; of two entries for one
 * name the types are united.
 */
export function readInsightLinks(text: string | null): InsightLinks {
  const links = new Map<string, readonly string[]>();
  for (const entry of entriesIn(text)) {
    if (!isWhole(entry)) continue;
    const key = plainName(entry.name);
    linkTypes(links, key, entry.types);
  }
  return links;
}

/** Adds types to those that belong to a value. */
export function linkTypes(
  links: Map<string, readonly string[]>,
  plain: string,
  types: readonly string[],
): void {
  links.set(plain, [...new Set([...(links.get(plain) ?? []), ...types])]);
}

/** The entries that are left out, as faults of that setting. */
export function insightLinkFaults(setting: string, text: string | null): readonly SettingFault[] {
  return entriesIn(text)
    .filter((entry) => !isWhole(entry))
    .map(({ line, name }) => ({
      setting,
      line,
      path: name === '' ? [] : [name],
      reason: { kind: 'wrongForm', example: EXAMPLE },
    }));
}

function entriesIn(text: string | null): readonly Entry[] {
  return (text ?? '').split(/\r\n|\r|\n/).flatMap((line, index) =>
    line
      .split(';')
      .filter(said)
      .map((entry) => {
        const [name = '', ...rest] = entry.split('=');
        return { line: index + 1, name: name.trim(), types: typesIn(rest.join('=')) };
      }),
  );
}

/** The types that commas part. */
export function typesIn(text: string): readonly string[] {
  return text.split(',').flatMap((type) => said(type) ?? []);
}

function isWhole({ name, types }: Entry): boolean {
  return plainName(name) !== '' && types.length > 0;
}

/** The types that belong to the first of these names that is mapped; null where none is. */
export function linkedTypes(
  links: InsightLinks,
  names: readonly (string | null | undefined)[],
): readonly string[] | null {
  for (const name of names) {
    const types = links.get(plainName(name ?? ''));
    if (types) return types;
  }
  return null;
}

/** What a maker wants to be shown beside the activities. */
export interface InsightSettings {
  readonly showProfile: boolean;
  readonly showMeasures: boolean;
  readonly showPredictions: boolean;
  readonly showEnrichment: boolean;
  /** The attributes of the profile to show at once, in this order; empty for a sensible few. */
  readonly profileFields: readonly string[];
  /** The measures to show at once, in this order; empty for the first few. */
  readonly measureFields: readonly string[];
  /** Logical names of tables that hold one measure each. */
  readonly measureTables: readonly string[];
  readonly links: InsightLinks;
}
