import type { FaultRule } from '../../demo/dataverse/faults';
import { hostile } from '../../demo/seed/demoCustomers';
import { expectWhole, readableTitles, titlesOnServer, walkThrough } from './support/feedWalk';
import {
  EVERY_REACT_IN_LONG_RUN,
  expect,
  inUsualRunIf,
  LEFT_TO_LONG_RUN,
  test,
} from './support/timelineTest';

const HOSTILE_ROWS = 203;

/** Titles that are markup, as they are read. */
const AS_READ: Readonly<Record<string, string>> = {
  '<b>Bold</b> &amp; <i>italic</i> &lt;tag&gt;': 'Bold & italic <tag>',
  '<img src=x onerror="alert(1)">': '',
};

test(
  'Load more adds a page below and says how far back the history goes',
  EVERY_REACT_IN_LONG_RUN,
  async ({ timeline }) => {
    await timeline.open();
    await timeline.expectActivities(50);
    const first = await timeline.articles.first().textContent();

    await timeline.loadMore.click();

    await timeline.expectActivities(100);
    await expect(timeline.articles.first()).toHaveText(first ?? '');
    await expect(timeline.status).toHaveText(
      /^100 of 2,\d{3} activities, back to .+ 2026; more exist$/,
    );
  },
);

for (const pageSize of ['1', '7', '50', '500']) {
  const run = inUsualRunIf(pageSize === '7');
  test(
    `every hostile row is shown exactly once, in order, ${pageSize} at a time`,
    run,
    async ({ timeline, request }) => {
      await timeline.open({ customer: 'null-o-script', pageSize });
      await expect(timeline.articles.first()).toBeVisible();
      if (pageSize !== '500') await timeline.loadPageByPage();

      await expect(timeline.status).toHaveText(/^203 activities, back to .+; that is all$/);
      const walk = await walkThrough(timeline.feed);
      expectWhole(walk, HOSTILE_ROWS);
      expect(readableTitles(walk.seen.map(({ title }) => title))).toEqual(
        expect.arrayContaining([
          ...readableTitles(
            (await titlesOnServer(request, hostile.customerId)).map(
              (title) => AS_READ[title] ?? title,
            ),
          ),
        ]),
      );
    },
  );
}

const oddPages: Readonly<Record<string, FaultRule['kind']>> = {
  'empty pages lie between the others': 'emptyPages',
  'pages begin with rows of earlier ones': 'repeatRows',
};

for (const [what, kind] of Object.entries(oddPages)) {
  test(
    `every row is shown exactly once although ${what}`,
    LEFT_TO_LONG_RUN,
    async ({ timeline }) => {
      await timeline.open({ customer: 'null-o-script', bound: 'none', pageSize: '50' });
      await timeline.setFaults([{ match: 'msdynci_unifiedactivities', kind }]);
      await timeline.update({ bound: 'text' });
      await expect(timeline.articles.first()).toBeVisible();
      await timeline.loadPageByPage();

      await expect(timeline.status).toHaveText(/^203 activities, back to .+; that is all$/);
      expectWhole(await walkThrough(timeline.feed), HOSTILE_ROWS);
    },
  );
}
