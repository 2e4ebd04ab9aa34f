import { nora } from '../../demo/seed/demoCustomers';
import type { Demo } from '../../demo/serve';
import { startDemo } from '../../demo/server';
import { expectTwoPages } from '../support/expectTwoPages';
import { MALFORMED, plainRequest } from '../support/plainRequest';

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo({ port: 0, now: Date.UTC(2025, 5, 1) });
});

afterAll(() => demo.close());

describe('the demo', () => {
  it('serves the host page', async () => {
    expect(await (await fetch(demo.url)).text()).toContain('<title>Customer Insights Timeline');
  });

  it('leaves it to its clients when a connection ends', async () => {
    const { headers } = await fetch(demo.url);

    expect(headers.get('connection')).toBe('keep-alive');
    expect(headers.get('keep-alive')).toBeNull();
  });

  it('answers the host’s Web API from the same origin, page by page', async () => {
    await expectTwoPages(demo.url, nora.customerId);
  });

  it.each(MALFORMED)(
    'answers the target %s with headers %j in a sentence',
    async (target, headers) => {
      const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);

      expect(await plainRequest(demo.url, target, headers)).toEqual({
        status: 400,
        body: 'The address of this request is no path of this server.',
      });
      expect(said).not.toHaveBeenCalled();
    },
  );
});
