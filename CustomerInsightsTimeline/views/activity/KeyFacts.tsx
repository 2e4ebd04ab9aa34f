import * as React from '../react';
import type { Activity } from '../../domain/activity/Activity';
import { spellingsOf } from '../../domain/search/searchedTexts';
import type { Field } from '../../domain/semantic/Field';
import { wordsOf } from '../../domain/semantic/fieldName';
import { fieldsNamed, keyFacts } from '../../domain/semantic/keyFacts';
import type { NumberedStrings } from '../../strings/Strings';
import { shownData, valueText } from '../fields/valueText';
import type { Formats } from '../formats';
import { Marked } from '../search/Marked';
import type { TimelineEnvironment } from '../TimelineContext';
import { useTimeline } from '../TimelineContext';

export interface KeyFactsProps {
  readonly activity: Activity;
  /** Its details, as the user sees them. */
  readonly fields: readonly Field[];
  /** False while the details say it in full. */
  readonly withDescription: boolean;
  /** The name of the field that the row says already; null for none. */
  readonly without: string | null;
}

/** A fact in words; the label is null where the value speaks for itself. */
export interface Fact {
  readonly label: string | null;
  readonly text: string;
  /** How the source may have written it. */
  readonly spellings: readonly string[];
  /** The name of its field; null for the description. */
  readonly name: string | null;
}

/** The up to three facts that are worth a glance, and the description after them. */
export function KeyFacts(props: KeyFactsProps): React.ReactElement {
  const { activity, fields, withDescription, without } = props;
  const facts = factsOf(activity, useTimeline(), fields).filter(
    ({ name }) => without === null || name !== without,
  );
  const { description } = activity;
  const parts =
    withDescription && description !== null && !facts.some((fact) => isSaidIn(description, fact))
      ? [...facts, { label: null, text: description, spellings: [], name: null }]
      : facts;
  return (
    <>
      {parts.map(({ label, text, spellings }, index) => (
        <React.Fragment key={index}>
          {index > 0 && ' · '}
          <bdi>
            {label !== null && (
              <>
                <Marked text={label} />
                {': '}
              </>
            )}
            <Marked text={text} spellings={spellings} />
          </bdi>
        </React.Fragment>
      ))}
    </>
  );
}

/** "The balance is now 17520 points." says what the fact before it says. */
function isSaidIn(description: string, { spellings }: Fact): boolean {
  return spellings.some((text) => text.length >= LEAST_SAID && description.includes(text));
}

/** Less is in many a sentence by chance. */
const LEAST_SAID = 3;

/** The facts worth a glance, as they are written on screen. */
export function factsOf(
  activity: Activity,
  environment: TimelineEnvironment,
  fields: readonly Field[] = shownData(activity, environment).fields,
): readonly Fact[] {
  const { strings, formats, catalog } = environment;
  const { type, title } = activity;
  const wanted = fieldsNamed(catalog.keyFactsOf(type), fields);
  return (wanted.length > 0 ? wanted : keyFacts(type, fields, title)).map((field) =>
    factOf(field, strings, formats),
  );
}

const BARE_KINDS = ['number', 'date', 'instant', 'duration', 'yesNo', 'identifier'];

/** Money, ratings and words speak for themselves; a bare number or date needs its label. */
function factOf(field: Field, strings: NumberedStrings, formats: Formats): Fact {
  const { name, label, value } = field;
  if (value.kind === 'group') return { label: null, text: label, spellings: [], name };
  const unit = value.kind === 'number' ? unitOf(name, value.value, strings, formats) : null;
  const isBare = unit === null && BARE_KINDS.includes(value.kind);
  return {
    name,
    label: isBare ? label : null,
    text: unit ?? valueText(value, strings, formats),
    spellings: spellingsOf(value, formats.offsetAt),
  };
}

const DURATIONS = [
  [/^sec/, 'second'],
  [/^min/, 'minute'],
  [/^hours?$/, 'hour'],
] as const;

/** "254 min", "3 items": a number whose name says what it counts; else null. */
function unitOf(
  name: string,
  value: number,
  strings: NumberedStrings,
  formats: Formats,
): string | null {
  const words = wordsOf(name);
  if (/^(item count|items|number of items)$/.test(words.join(' '))) {
    return strings.count('Fact_Items', value);
  }
  const last = words[words.length - 1] ?? '';
  const unit = DURATIONS.find(([pattern]) => pattern.test(last))?.[1];
  return unit === undefined ? null : formats.duration([{ unit, value }]);
}
