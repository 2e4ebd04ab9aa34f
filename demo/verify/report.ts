import type { PlatformAnswer } from './platformQuestions';
import type { Verification } from './verify';

/** The decision of docs/decisions that stands on how a query is answered, by words of its name. */
const DECISIONS: readonly (readonly [RegExp, string])[] = [
  [/newest|oldest|without a time/, '0001-order'],
  [/window of time/, '0021-windows'],
  [/written since/, '0023-refresh'],
  [/types|period/, '0011-filters'],
  [/hold a text/, '0009-search'],
  [/^How many/, '0020-totals'],
  [/alternate|keys|profile|ActivityId/i, '0006-identity'],
];

/** All other queries choose columns, which an environment may lack. */
export function decisionOf(name: string): string {
  return DECISIONS.find(([words]) => words.test(name))?.[1] ?? '0004-columns';
}

const VERDICTS: Readonly<Record<PlatformAnswer['verdict'], string>> = {
  confirms: 'which confirms',
  'may overturn': 'which may overturn',
  unknown: 'which says nothing about',
};

/** Whether something is otherwise than the control takes for granted. */
export function isNews({ verdicts, platform }: Verification): boolean {
  return (
    verdicts.some(({ differences }) => differences.length > 0) ||
    platform.some(({ verdict }) => verdict === 'may overturn')
  );
}

/** The verdicts in words, as they are printed. */
export function report({ verdicts, platform }: Verification): string {
  const differing = verdicts.filter(({ differences }) => differences.length > 0);
  return [
    ...verdicts.map(({ query, differences }) =>
      differences.length === 0
        ? `${query.name}: alike, which confirms ${decisionOf(query.name)}`
        : [
            `${query.name}: otherwise, which may overturn ${decisionOf(query.name)}`,
            ...differences.map((sentence) => `  ${sentence}`),
          ].join('\n'),
    ),
    '',
    ...platform.map(
      ({ question, answer, verdict, decision }) =>
        `${question}: ${answer}, ${VERDICTS[verdict]} ${decision}`,
    ),
    ...(platform.length === 0 ? [] : ['']),
    differing.length === 0
      ? `All ${verdicts.length} queries are answered as the stand-in answers them.`
      : `${differing.length} of ${verdicts.length} queries are answered otherwise than by the stand-in.`,
  ].join('\n');
}
