import type { Activity } from '../activity/Activity';
import { plainTypeName, semanticType, typeKey } from '../activity/activityType';
import { madeOnce } from '../byKey';
import { plainName, wordsOf } from '../semantic/fieldName';
import type { NamedText } from '../semantic/namedValues';
import { outerTexts } from '../semantic/namedValues';
import type { StateMark } from './activityMark';
import { markOfState, namesState } from './activityMark';

/** What a type or a field is called that is about one thing with steps. What is returned was ordered. */
const WORDS = [
  'case|ticket|complaint|incident',
  'repair|warranty',
  'return|rma|refund',
  'booking|reservation|appointment',
  'parcel|shipment|delivery|tracking',
  'subscription|membership|contract',
  'order|purchase',
] as const;
const kindOf = (words: string) => ({
  inType: new RegExp(words),
  inName: new RegExp(
    `^(sales|support|service|purchase)?(${words})(id|number|no|nr|num|key|ref|reference|code)?$`,
  ),
});
const KINDS = WORDS.map(kindOf);
const CASE = kindOf(WORDS[0]);

/** Types that name an order, or a subscription, without being a step of it. */
const NO_STEPS = ['SalesOrderLine', 'Loyalty', 'Feedback'];
const PART_WORDS = /^(lines?|items?)$/;

/** Most activities are about nothing that has steps: their data need not be parsed. */
const WORTH_READING = new RegExp([...WORDS, 'state|status|stage'].join('|'), 'i');
/** Longer data is no step's; this bounds what a page costs. */
const LONGEST_READ = 20_000;

/** What an activity tells of a thing that others may tell of as well. */
export interface Step {
  /** The same for all steps of one thing; null where the activity names none. */
  readonly thread: string | null;
  /** As the data says it; null where it says none. */
  readonly state: string | null;
  /** What of it nobody may overlook; null for any other state. */
  readonly mark: StateMark | null;
  /** Whether it is a case, a ticket, a complaint. */
  readonly isCase: boolean;
}

export type ReadStep = (activity: Activity) => Step;

const NO_STEP: Step = { thread: null, state: null, mark: null, isCase: false };

/** Whether a type, by its name, is one of cases, tickets or complaints. */
export function isCaseType(type: string): boolean {
  return CASE.inType.test(plainTypeName(type));
}

/**
 * Reads of an activity which thing it is a step of, by the field that the maker names for its type,
 * else by the names of its fields. Reads the outer level of names only, and each activity once.
 */
export function createStepReader(threadFieldOf: (type: string) => string | null): ReadStep {
  const known = new WeakMap<Activity, Step>();
  return (activity) =>
    madeOnce(known, activity, () => read(activity, threadFieldOf(activity.type)));
}

function read(activity: Activity, threadField: string | null): Step {
  const { semanticData } = activity;
  if (semanticData === null || semanticData.length > LONGEST_READ) return NO_STEP;
  if (threadField === null && !WORTH_READING.test(semanticData)) return NO_STEP;
  const values = outerTexts(semanticData);
  const state = values.find(([name]) => namesState(wordsOf(name)))?.[1] ?? null;
  const isCase = isCaseType(activity.type) || idIn(values, CASE.inName) !== null;
  return {
    thread: threadField === null ? threadIn(activity, values) : threadNamed(threadField, values),
    state,
    mark: state === null ? null : markOfState(state, isCase),
    isCase,
  };
}

function threadNamed(field: string, values: readonly NamedText[]): string | null {
  const plain = plainName(field);
  const id = idIn(values, { test: (name) => name === plain });
  return id === null ? null : `${plain}:${id}`;
}

/** A type that speaks of a kind shares its threads with others that do; any other type has its own. */
function threadIn(activity: Activity, values: readonly NamedText[]): string | null {
  const type = plainTypeName(activity.type);
  const isPart = wordsOf(activity.type).some((word) => PART_WORDS.test(word));
  if (isPart || NO_STEPS.some((each) => each === semanticType(type))) return null;
  const spoken = KINDS.find(({ inType }) => inType.test(type));
  // Everything names the order that it belongs to: only a type of orders tells what becomes of one.
  for (const kind of spoken ? [spoken] : KINDS.slice(0, -1)) {
    const id = idIn(values, kind.inName);
    const owner = spoken ? '' : typeKey(activity);
    if (id !== null) return `${KINDS.indexOf(kind)} ${owner}:${id}`;
  }
  return null;
}

/** Without a digit it is a word, as in "delivery: standard". */
function idIn(
  values: readonly NamedText[],
  wanted: { readonly test: (plainName: string) => boolean },
): string | null {
  const found = values.find(
    ([name, text]) => /^\S*\d\S*$/.test(text) && wanted.test(plainName(name)),
  );
  return found?.[1].toLowerCase() ?? null;
}
