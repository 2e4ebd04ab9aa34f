import fc from 'fast-check';
import { days, tableOf, titlesOf } from '../support/numberedDays';
import { openDatasets, shownTitles } from '../support/openedDatasets';
import { promisesSettled } from '../support/promisesSettled';
import { hostStaysQuiet } from '../support/quietHost';
import { runs } from '../support/propertyRuns';

test('whatever hosts push, refresh and page in whatever order, all of the rows are there at last', async () => {
  const step = fc.oneof(
    fc.constant('more' as const),
    fc.constant('refresh' as const),
    fc.constant('update' as const),
    fc.constant('fail' as const),
    fc.record({ quietly: fc.boolean(), top: fc.integer({ min: 20, max: 45 }) }),
  );
  const host = fc.record({
    pages: fc.constantFrom('replace' as const, 'append' as const),
    tellsLoading: fc.boolean(),
    keepsPage: fc.boolean(),
    pageSize: fc.integer({ min: 3, max: 40 }),
  });
  await fc.assert(
    fc.asyncProperty(host, fc.array(step, { maxLength: 12 }), async (options, steps) => {
      const activities = tableOf(days(1, 30), { customerId: 'c1' });
      const opened = await openDatasets([], { ...options, activities });
      const { hosted, history, clock } = opened;
      const { id } = hosted.customer() ?? {};
      let top = 30;
      for (const each of steps) {
        if (each === 'more') history.showMore();
        else if (each === 'refresh') history.reload();
        else if (each === 'update') hosted.update();
        else if (each === 'fail') hosted.activities.failNext('The connector is busy elsewhere');
        else {
          top = each.top;
          const table = tableOf(days(1, top), { customerId: 'c1' });
          if (each.quietly) hosted.activities.changeQuietly(table);
          else hosted.activities.setTable(table);
        }
        await hostStaysQuiet(clock);
      }
      hosted.activities.failNext(null);
      expect(hosted.customer()?.id).toBe(id);
      history.reload();
      await hostStaysQuiet(clock);
      history.showNew();
      history.loadAll();
      await promisesSettled();
      expect(shownTitles(opened)).toEqual(titlesOf(days(1, top)));
      expect(history.get().complete).toBe(true);
      expect(hosted.activities.overlaps).toBe(0);
    }),
    runs(60),
  );
});
