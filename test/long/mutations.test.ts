import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MUTATIONS } from './mutations';

test.each(MUTATIONS.map((mutation) => [mutation.kind, mutation] as const))(
  'the long run has a place for a fault, and a test that should find it: %s',
  (_kind, { file, from, to, test: found }) => {
    const code = readFileSync(join('CustomerInsightsTimeline', file), 'utf8');
    expect(code.split(from)).toHaveLength(2);
    expect(to).not.toBe(from);
    const tests = readdirSync(dirname(found)).map((name) => join(dirname(found), name));
    expect(tests.some((path) => path.startsWith(found))).toBe(true);
  },
);
