import type { Failure, Outcome } from '../loading/Failure';
import type { LoadState, SingleLoad } from '../loading/singleLoad';
import { createSingleLoad } from '../loading/singleLoad';
import { createStore } from '../loading/store';
import type { UnformattedRest } from '../semantic/decodeSemanticData';
import { decodeValues } from '../semantic/decodeSemanticData';
import type { Field } from '../semantic/Field';
import { humaniseName, labelOfWords, plainName, wordsOf } from '../semantic/fieldName';
import type { Clock } from '../time/Clock';
import type { FullRow } from './columns';
import { fieldsOfRow } from './columns';
import type { MetadataByName } from './metadata';

/** One CustomerMeasure row under its documented names, before anything is decoded. */
export interface CustomerMeasureRow {
  readonly measureId: string | null;
  readonly measures: string | null;
}

/** The customer's rows in a table that holds one measure. */
export interface MeasureTable {
  readonly logicalName: string;
  /** What the table is called, in the user's language; null where the host does not say. */
  readonly label: string | null;
  readonly rows: readonly FullRow[];
}

/** The port through which measures are read. */
export interface MeasureSource {
  readonly readMeasures: (signal?: AbortSignal) => Promise<Outcome<readonly CustomerMeasureRow[]>>;
  /** The customer's rows in a table of one measure, by its logical name. */
  readonly readMeasureTable: (
    logicalName: string,
    signal?: AbortSignal,
  ) => Promise<Outcome<MeasureTable>>;
}

interface DecodedMeasures {
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

interface UnreadTable {
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

/** The measures under the names that marketers gave them, where these are known. */
export function withDisplayNames(measures: Measures, known: MetadataByName): Measures {
  const fields = measures.fields.map((field) => {
    const label = known.get(field.name)?.friendlyName;
    return label ? { ...field, label } : field;
  });
  return { ...measures, fields };
}

/** One value is a measure by itself; a measure by dimensions is a group of them. */
function fieldsOf({ logicalName, label, rows }: MeasureTable): readonly Field[] {
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
  const inner = groups.length === 1 ? only : groups.map(asItem);
  return [
    {
      name: logicalName,
      label: label ?? labelOfWords(wordsOf(logicalName)),
      value: { kind: 'group', fields: inner },
    },
  ];
}

function asItem(fields: readonly Field[]): Field {
  return { name: '', label: '', value: { kind: 'group', fields } };
}

function failureOf(state: LoadState<unknown>): Failure | undefined {
  return 'failure' in state ? state.failure : undefined;
}

/**
 * Loads CustomerMeasure and, by their logical names, the tables that hold one measure each. Each
 * table loads and fails alone: what is there is shown, and what can't be read is named.
 */
export function createMeasuresLoad(
  source: MeasureSource,
  names: readonly string[],
  clock: Clock,
): SingleLoad<Measures> {
  const kind = { table: 'CustomerMeasure' } as const;
  const common = createSingleLoad((_anew, signal) => source.readMeasures(signal), clock, kind);
  const tables = [...new Set(names)].map((name) => ({
    name,
    load: createSingleLoad((_anew, signal) => source.readMeasureTable(name, signal), clock, kind),
  }));
  const loads = [common, ...tables.map(({ load }) => load)];
  const state = createStore<LoadState<Measures>>({ kind: 'loading' });

  function joined(): LoadState<Measures> {
    const first = common.get();
    const others = tables.map(({ name, load }) => ({ name, state: load.get() }));
    const known = others.flatMap(({ state }) => (state.kind === 'ready' ? state.value : []));
    if (first.kind !== 'ready' && known.length === 0) return first;
    const all = [{ name: null, state: first }, ...others];
    const namesOf = (...kinds: LoadState<unknown>['kind'][]) =>
      all.filter(({ state }) => kinds.includes(state.kind)).map(({ name }) => name);
    const unread = others.flatMap(({ name, state }) => {
      const failure = failureOf(state);
      return failure ? [{ name, failure }] : [];
    });
    const isPartial = all.some(({ state }) => state.kind === 'ready' && state.isPartial === true);
    const failure = failureOf(first);
    return {
      kind: 'ready',
      value: {
        ...decodeMeasures(first.kind === 'ready' ? first.value : [], known),
        unread,
        loading: namesOf('loading', 'waiting'),
        stopped: namesOf('stopped'),
      },
      ...(failure && { failure }),
      ...(isPartial && { isPartial }),
    };
  }

  for (const load of loads) {
    load.subscribe(() => {
      state.set(joined());
    });
  }
  const each = (what: 'reload' | 'hostPushed' | 'stopWaiting' | 'stop' | 'dispose') => () => {
    for (const load of loads) load[what]();
  };
  return {
    ...state.readOnly,
    load: () => {
      for (const load of loads) if (load.get().kind !== 'ready') load.load();
    },
    reload: each('reload'),
    hostPushed: each('hostPushed'),
    stopWaiting: each('stopWaiting'),
    stop: each('stop'),
    dispose: () => {
      state.close();
      each('dispose')();
    },
  };
}
