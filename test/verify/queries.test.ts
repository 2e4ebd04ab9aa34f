import { startDataverse } from '../../demo/dataverse/listen';
import { gateRefusal } from '../../demo/org/readOnlyGate';
import { askQuery } from '../../demo/verify/askQuery';
import queries from '../../demo/verify/queries.json';
import { recordQueries } from '../../demo/verify/recordQueries';
import { CUSTOMER, smallSeed } from '../org/smallSeed';

it('are those that the control asks; `npm run queries:record` makes it so', async () => {
  expect(queries).toEqual(await recordQueries());
});

it('all pass the gate to a real organisation, and are answered by the stand-in', async () => {
  const { close, url } = await startDataverse({ seed: smallSeed });
  const refused: (string | null)[] = [];
  const ask = async (path: string, headers: Readonly<Record<string, string>>) => {
    refused.push(gateRefusal('GET', path));
    const response = await fetch(url + path, { headers });
    return { status: response.status, headers: response.headers, body: await response.text() };
  };

  const asked = await Promise.all(queries.map((query) => askQuery(ask, query, CUSTOMER)));
  await close();

  expect(asked.map(({ first, missing }) => [first.status, first.error, missing])).toEqual(
    queries.map(() => [200, null, []]),
  );
  expect(refused.filter((refusal) => refusal !== null)).toEqual([]);
});
