import { days, tableOf, titlesOf } from '../support/numberedDays';
import { openDatasets, shownTitles } from '../support/openedDatasets';
import { promisesSettled } from '../support/promisesSettled';

type DataSet = ComponentFramework.PropertyTypes.DataSet;

describe('a page that never comes', () => {
  const PATIENCE_MS = 30_000;
  const dropsPages = (dataset: DataSet): DataSet => ({
    ...dataset,
    paging: { ...dataset.paging, loadNextPage: () => undefined },
  });
  const waitingInVain = async () => {
    const opened = await openDatasets(days(1, 30));
    opened.hosted.alter(dropsPages);
    opened.hosted.update();
    opened.history.loadAll();
    await promisesSettled();
    return opened;
  };

  test('is reported as missing after a while, and the rest is not called all', async () => {
    const opened = await waitingInVain();
    const { history, clock } = opened;
    clock.advance(PATIENCE_MS);
    await promisesSettled();
    expect(history.get()).toMatchObject({
      phase: { kind: 'failed', failure: { kind: 'notBrought' } },
      complete: false,
    });
    expect(shownTitles(opened)).toEqual(titlesOf(days(21, 30)));
  });

  test('does not keep a refresh waiting for good, even after Cancel', async () => {
    const { hosted, history, clock } = await waitingInVain();
    history.stop();
    hosted.alter((dataset) => dataset);
    hosted.update();
    hosted.activities.changeQuietly(tableOf(days(1, 31)));
    history.reload();
    clock.advance(PATIENCE_MS);
    await promisesSettled();
    expect(history.get()).toMatchObject({ newCount: 1, reload: { kind: 'resting' } });
  });

  test.each(['replace', 'append'] as const)(
    'and comes late all the same is taken in, where a host would %s pages',
    async (pages) => {
      const waiting: (() => void)[] = [];
      const later = (answer: () => void) => waiting.push(answer);
      const opened = await openDatasets(days(1, 20), { pages, later, tellsLoading: false });
      const { hosted, history, clock } = opened;
      const { id } = hosted.customer() ?? {};
      history.loadAll();
      await promisesSettled();
      clock.advance(PATIENCE_MS);
      await promisesSettled();
      expect(history.get().phase.kind).toBe('failed');
      while (waiting.length > 0) waiting.shift()?.();
      expect(hosted.customer()?.id).toBe(id);
      history.showMore();
      await promisesSettled();
      expect(history.get()).toMatchObject({ complete: true, shown: 20 });
      expect(hosted.activities.loads).toBe(1);
    },
  );
});
