import { execFile } from 'node:child_process';
import { startGuardedDataverse, TOKEN } from '../org/guardedDataverse';

/** Seeding the demo's customers beside other tests takes its time. */
const MOST_MS = 60_000;

function verify(...args: string[]): Promise<{ readonly code: number; readonly said: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, DATAVERSE_TOKEN: TOKEN };
    const command = ['scripts/task.mjs', 'verify', ...args];
    const child = execFile(process.execPath, command, { env }, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? 0, said: stdout + stderr });
    });
  });
}

describe('npm run verify', () => {
  it(
    'prints what an organisation answers otherwise, never the token, and ends with 1',
    async () => {
      const organisation = await startGuardedDataverse({ schema: 'entityReference' });
      jest.spyOn(console, 'error').mockImplementation(() => undefined);

      const { code, said } = await verify('--org', organisation.url);
      await organisation.close();
      jest.restoreAllMocks();

      expect(said).toContain(
        'Activities, newest first: otherwise, which may overturn 0001-order\n' +
          '  There is no column msdynci_description.\n',
      );
      expect(said).toMatch(/\d of \d+ queries are answered otherwise than by the stand-in\./);
      expect(said).not.toContain(TOKEN);
      expect(code).toBe(1);
    },
    MOST_MS,
  );

  it('says what to type where no organisation is named', async () => {
    const { code, said } = await verify();

    expect(said.trim()).toBe('Say which: npm run verify -- --org https://contoso.crm.dynamics.com');
    expect(code).toBe(1);
  });

  it.each([
    [['--ogr', 'x'], 'There is no option --ogr: known are --org and --customer.'],
    [['--org'], '--org needs a value, such as --org https://contoso.crm.dynamics.com.'],
  ])('says what is wrong with %j, and asks nobody', async (args, sentence) => {
    const { code, said } = await verify(...args);

    expect([code, said.trim()]).toEqual([1, sentence]);
  });
});
