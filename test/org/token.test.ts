import { readOrganisation } from '../../demo/org/organisation';
import { createTokenSource } from '../../demo/org/token';

const organisation = readOrganisation('https://contoso.crm.dynamics.com');
const MINUTE = 60_000;

function azure(answer: object) {
  return jest.fn(() => Promise.resolve(JSON.stringify(answer)));
}

it('takes the token of the environment, and asks no program', async () => {
  const run = azure({ accessToken: 'from-azure' });
  const environment = { DATAVERSE_TOKEN: ' from-the-environment\n' };

  await expect(createTokenSource(organisation, { environment, run })()).resolves.toBe(
    'from-the-environment',
  );

  expect(run).not.toHaveBeenCalled();
});

it('asks the Azure CLI for a token for this organisation', async () => {
  const run = azure({ accessToken: 'from-azure' });

  await expect(createTokenSource(organisation, { environment: {}, run })()).resolves.toBe(
    'from-azure',
  );

  expect(run).toHaveBeenCalledWith('az', [
    'account',
    'get-access-token',
    '--resource',
    'https://contoso.crm.dynamics.com',
    '--output',
    'json',
  ]);
});

it('asks again only when the token is about to end', async () => {
  let now = 0;
  const run = azure({ accessToken: 'from-azure', expires_on: 3600 });
  const token = createTokenSource(organisation, { environment: {}, run, now: () => now });

  await token();
  now = 54 * MINUTE;
  await Promise.all([token(), token()]);
  expect(run).toHaveBeenCalledTimes(1);

  now = 56 * MINUTE;
  await token();
  expect(run).toHaveBeenCalledTimes(2);
});

it.each([
  ['is not installed', () => Promise.reject(new Error('spawn az ENOENT'))],
  ['is not signed in', () => Promise.reject(new Error('Please run az login'))],
  ['answers nonsense', () => Promise.resolve('nonsense')],
  ['answers nothing', () => Promise.resolve('null')],
])('says what to do where the Azure CLI %s', async (_what, run) => {
  const token = createTokenSource(organisation, { environment: {}, run });

  await expect(token()).rejects.toThrow(
    'There is no token for https://contoso.crm.dynamics.com: sign in with "az login", ' +
      'or put one into the environment variable DATAVERSE_TOKEN.',
  );
});

it('asks again after it got none', async () => {
  const run = jest
    .fn<Promise<string>, []>()
    .mockRejectedValueOnce(new Error('Not yet'))
    .mockResolvedValue('{"accessToken":"from-azure"}');
  const token = createTokenSource(organisation, { environment: {}, run });

  await expect(token()).rejects.toThrow('There is no token');
  await expect(token()).resolves.toBe('from-azure');
});
