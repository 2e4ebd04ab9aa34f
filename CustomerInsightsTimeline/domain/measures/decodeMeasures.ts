import { columnWords } from '../insights/columnWords';
import { decodeValues } from '../insights/decodeValues';
import { fieldsOfRow } from '../insights/fieldOfColumn';
import { plainName } from '../insights/plainName';
import type { Failure } from '../loading/Failure';
import type { UnformattedRest } from '../semantic/decodeSemanticData';
import type { Field } from '../semantic/Field';
import { humaniseName, labelOfWords } from '../semantic/fieldName';
import type { CustomerMeasureRow, MeasureTable } from './CustomerMeasureRow';

export interface DecodedMeasures {
  readonly fields: readonly Field[];
  /** What could not be decoded, as it is. */
  readonly rests: readonly UnformattedRest[];
}

export interface Measures extends DecodedMeasures {
  /** The tables of one measure, by their logical names, that could not be read, and why. */
  readonly unread: readonly UnreadTable[];
  /** The tables that are still being read; null stands for CustomerMeasure. */
  readonly loading: readonly (string | null)[];
  /** Those whose read the user has called off. */
  readonly stopped: readonly (string | null)[];
}

export interface UnreadTable {
  readonly name: string;
  readonly failure: Failure;
}

/**
 * Reads the measures of all rows, and those that have a table of their own. A measure that two rows
 * name alike counts once if they agree, and twice if they do not. Never throws, drops nothing.
 */
export function decodeMeasures(
  rows: readonly CustomerMeasureRow[],
  tables: readonly MeasureTable[],
): DecodedMeasures {
  const decoded = rows.map(({ measures }) => decodeValues(measures));
  const byMeaning = new Map<string, Field>();
  for (const field of [...decoded.flatMap(({ fields }) => fields), ...tables.flatMap(fieldsOf)]) {
    const meaning = JSON.stringify([humaniseName(field.name).toLowerCase(), field.value]);
    if (!byMeaning.has(meaning)) byMeaning.set(meaning, field);
  }
  return {
    fields: [...byMeaning.values()],
    rests: decoded.flatMap(({ rest }) => rest ?? []),
  };
}

/** One value is a measure by itself; a measure by dimensions is a group of them. */
function fieldsOf({ logicalName, rows }: MeasureTable): readonly Field[] {
  const groups = rows
    .map((row) =>
      fieldsOfRow(row).filter(
        ({ name }) => plainName(name) !== 'customerid' && name !== `${logicalName}id`,
      ),
    )
    .filter((fields) => fields.length > 0);
  const [only] = groups;
  if (!only) return [];
  if (groups.length === 1 && only.length === 1) return only;
  const label = labelOfWords(columnWords(logicalName).split(' '));
  const inner = groups.length === 1 ? only : groups.map(asItem);
  return [{ name: logicalName, label, value: { kind: 'group', fields: inner } }];
}

function asItem(fields: readonly Field[]): Field {
  return { name: '', label: '', value: { kind: 'group', fields } };
}
