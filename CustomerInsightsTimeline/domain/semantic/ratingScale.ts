import type { Activity } from '../activity/Activity';
import { typeKey } from '../activity/activityType';
import { madeOnce } from '../byKey';
import { createSlicedQueue } from '../loading/slices';
import type { Store } from '../loading/store';
import { createStore } from '../loading/store';
import type { Clock } from '../time/Clock';
import { decodeSemanticData } from './decodeSemanticData';
import type { Field } from './Field';
import { plainName, wordsOf } from './fieldName';
import { namesRating } from './scalarValue';

/** By the plain names of a type's fields: the best rating, as the other ratings of the field say it. */
export type FieldScales = ReadonlyMap<string, number>;

/** By type key; a type is left out where its ratings say nothing. */
export type RatingScales = ReadonlyMap<string, FieldScales>;

/** The only scale that ratings can say without a name: no survey of five or seven reaches it. */
const TEN = 10;
/** So many different ratings distinguish a survey from a few counts. */
const ENOUGH = 3;
/** Longer data is no survey's answer; this bounds what a page costs. */
const LONGEST_READ = 20_000;

/** What the ratings of one field of one type have said so far. */
interface Evidence {
  /** The scales that the data names, two at most, which show that there is not one. */
  readonly named: Set<number>;
  /** The different ratings from 0 to ten. */
  readonly whole: Set<number>;
  lowest: number;
  highest: number;
  /** Whether one is no whole number: an average is no answer to a survey. */
  broken: boolean;
}

/** The same map until a scale is another one. */
export interface RatingRegister extends Store<RatingScales> {
  /** Takes in activities, in slices: their details have to be decoded. Each counts once. */
  readonly take: (activities: readonly Activity[]) => void;
  /** Looks at no more of them. */
  readonly stop: () => void;
}

/**
 * Finds the scale of ratings whose row names none in the other ratings of the same type and field:
 * docs/decisions/0003-time-and-formats.md. A later rating that contradicts takes the scale back.
 */
export function createRatingRegister(clock: Clock): RatingRegister {
  const evidence = new Map<string, Map<string, Evidence>>();
  const read = new WeakSet<Activity>();
  const scales = createStore<RatingScales>(new Map());
  const queue = createSlicedQueue(clock, look, end);

  function look(activity: Activity): void {
    const { semanticData } = activity;
    if (semanticData === null || semanticData.length > LONGEST_READ || read.has(activity)) return;
    if (!/rating|stars/i.test(semanticData)) return;
    read.add(activity);
    const key = typeKey(activity);
    const ofType = madeOnce(evidence, key, () => new Map<string, Evidence>());
    ratingsIn(decodeSemanticData(semanticData).fields, (name, value, outOf) => {
      note(ofType, name, value, outOf);
    });
  }

  function end(isLast: boolean): void {
    if (!isLast) return;
    const before = scales.get();
    const after = withScales(before, evidence);
    if (after !== before) scales.set(after);
  }

  return {
    ...scales.readOnly,
    take: (activities) => {
      queue.add(activities);
    },
    stop: queue.clear,
  };
}

function ratingsIn(
  fields: readonly Field[],
  onRating: (name: string, value: number, outOf: number | null) => void,
) {
  for (const { name, value } of fields) {
    if (value.kind === 'group') ratingsIn(value.fields, onRating);
    if (value.kind === 'rating') onRating(plainName(name), value.value, value.outOf);
    if (value.kind === 'number' && namesRating(wordsOf(name)))
      onRating(plainName(name), value.value, null);
  }
}

/** The first rating of a record, on whatever scale. */
export function ratingIn(fields: readonly Field[]): Field | null {
  const isRating = ({ name, value }: Field) =>
    value.kind === 'rating' || (value.kind === 'number' && namesRating(wordsOf(name)));
  return fields.find(isRating) ?? null;
}

function note(ofType: Map<string, Evidence>, name: string, value: number, outOf: number | null) {
  const known = madeOnce(ofType, name, () => ({
    named: new Set<number>(),
    whole: new Set<number>(),
    lowest: value,
    highest: value,
    broken: false,
  }));
  if (outOf !== null && known.named.size < 2) known.named.add(outOf);
  known.lowest = Math.min(known.lowest, value);
  known.highest = Math.max(known.highest, value);
  if (!Number.isInteger(value)) known.broken = true;
  else if (value >= 0 && value <= TEN) known.whole.add(value);
}

function scaleSaid({ named, whole, lowest, highest, broken }: Evidence): number | null {
  const [scale = TEN, another] = named;
  if (another !== undefined || lowest < 0 || highest > scale) return null;
  if (named.size > 0) return scale;
  return highest === TEN && whole.size >= ENOUGH && !broken ? TEN : null;
}

/** The very same maps as far as they say the same. */
function withScales(
  before: RatingScales,
  evidence: ReadonlyMap<string, ReadonlyMap<string, Evidence>>,
): RatingScales {
  const after = new Map<string, FieldScales>();
  for (const [type, fields] of evidence) {
    const ofType = new Map<string, number>();
    for (const [name, known] of fields) {
      const scale = scaleSaid(known);
      if (scale !== null) ofType.set(name, scale);
    }
    const same = before.get(type);
    if (ofType.size > 0) after.set(type, same && saysAlike(same, ofType) ? same : ofType);
  }
  return saysAlike(before, after) ? before : after;
}

function saysAlike<Said>(a: ReadonlyMap<string, Said>, b: ReadonlyMap<string, Said>): boolean {
  return a.size === b.size && [...a].every(([name, said]) => b.get(name) === said);
}
