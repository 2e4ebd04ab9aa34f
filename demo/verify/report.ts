import type { QueryVerdict } from './verifyOrganisation';

/** The verdicts in words, as they are printed. */
export function report(verdicts: readonly QueryVerdict[]): string {
  const differing = verdicts.filter(({ differences }) => differences.length > 0);
  return [
    ...verdicts.map(({ query, differences }) =>
      differences.length === 0
        ? `${query.name}: alike`
        : [`${query.name}:`, ...differences.map((sentence) => `  ${sentence}`)].join('\n'),
    ),
    '',
    differing.length === 0
      ? `All ${verdicts.length} queries are answered as the stand-in answers them.`
      : `${differing.length} of ${verdicts.length} queries are answered otherwise than by the stand-in.`,
  ].join('\n');
}
