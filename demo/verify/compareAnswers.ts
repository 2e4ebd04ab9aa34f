import type { AskedAnswer, Entity } from './askedAnswer';
import { valueForm } from './valueForm';

/** What an organisation answers otherwise than the stand-in, in sentences, whatever its data are. */
export function answerDifferences(
  theirs: AskedAnswer,
  standIn: AskedAnswer,
  pageSize: number,
): readonly string[] {
  if (theirs.status !== standIn.status || theirs.error !== null)
    return [statusWords(theirs, standIn)];
  return [
    ...preferenceDifferences(theirs, standIn),
    ...(theirs.rows.length > pageSize
      ? [`A page of ${pageSize} has ${theirs.rows.length} rows.`]
      : []),
    ...propertyDifferences(theirs.rows, standIn.rows),
    ...nextDifferences(theirs.next, standIn.next),
  ];
}

/** The words of an error may repeat what was asked for, so its code alone is said. */
function statusWords({ status, errorCode }: AskedAnswer, standIn: AskedAnswer): string {
  const words = errorCode === null ? '' : ` (${errorCode})`;
  return `The answer is ${status}${words}, and the stand-in's ${standIn.status}.`;
}

function preferenceDifferences(theirs: AskedAnswer, standIn: AskedAnswer): readonly string[] {
  const [one, other] = [theirs, standIn].map(
    ({ preferenceApplied }) => preferenceApplied ?? 'none',
  );
  return one === other ? [] : [`Preferences applied are ${one}, and the stand-in's ${other}.`];
}

/** Properties that every row has here and none there, and values of another form. */
function propertyDifferences(
  theirs: readonly Entity[],
  standIn: readonly Entity[],
): readonly string[] {
  if (theirs.length === 0 || standIn.length === 0) return [];
  const [ours, others] = [formsOf(standIn), formsOf(theirs)];
  return [
    ...[...ours.keys()].filter((name) => !others.has(name)).map((name) => `${name} is missing.`),
    ...[...others.keys()]
      .filter((name) => !ours.has(name))
      .map((name) => `${name} is there as well.`),
    ...[...others].flatMap(([name, forms]) => {
      const known = ours.get(name);
      if (known === undefined || known.size === 0) return [];
      const news = [...forms].filter((form) => !known.has(form));
      const before = [...known].join(' or ');
      return news.map((form) => `${name} holds ${form}, and the stand-in's ${before}.`);
    }),
  ];
}

/** The forms of each property; annotations, which come only with a value, are not properties. */
function formsOf(rows: readonly Entity[]): ReadonlyMap<string, ReadonlySet<string>> {
  const forms = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) {
      if (name.includes('@') && name !== '@odata.etag') continue;
      const known = forms.get(name) ?? new Set();
      if (value !== null) known.add(valueForm(value));
      forms.set(name, known);
    }
  }
  return forms;
}

function nextDifferences(theirs: string | null, standIn: string | null): readonly string[] {
  if (theirs === null || standIn === null) return [];
  const [one, other] = [theirs, standIn].map((link) => optionNames(link).join(', '));
  return one === other
    ? []
    : [`The link to the next page has ${one ?? ''}, and the stand-in's ${other ?? ''}.`];
}

function optionNames(link: string): readonly string[] {
  return [...new URL(link, 'http://localhost').searchParams.keys()].sort();
}
