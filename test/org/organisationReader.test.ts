import type { ServerResponse } from 'node:http';
import { readOrganisation } from '../../demo/org/organisation';
import { createOrganisationReader } from '../../demo/org/organisationReader';
import type { GuardedDataverse } from './guardedDataverse';
import { startGuardedDataverse, TOKEN } from './guardedDataverse';

let guarded: GuardedDataverse;
let answer: (response: ServerResponse) => void;

beforeAll(async () => {
  guarded = await startGuardedDataverse({
    alter: (_request, response) => {
      answer(response);
      return true;
    },
  });
});
afterAll(() => guarded.close());

it.each([
  ['never begins', () => undefined],
  ['never ends', (response: ServerResponse) => response.writeHead(200).write('{')],
])('gives up on an answer that %s, and says so', async (_what, given) => {
  answer = given;
  const organisation = readOrganisation(guarded.url);
  const reader = createOrganisationReader(organisation, () => Promise.resolve(TOKEN), 50);

  await expect(reader.get('/api/data/v9.2/msdynci_predictions', {})).rejects.toThrow(
    `${organisation.host} did not answer within 0.05 seconds.`,
  );
});

it('says that an answer broke off', async () => {
  answer = (response) => {
    response.writeHead(200, { 'Content-Length': 100 }).write('{');
    setImmediate(() => response.destroy());
  };
  const organisation = readOrganisation(guarded.url);
  const reader = createOrganisationReader(organisation, () => Promise.resolve(TOKEN));

  await expect(reader.get('/api/data/v9.2/msdynci_predictions', {})).rejects.toThrow(
    `${organisation.host} does not answer.`,
  );
});
