import { EVERYTHING } from '../../CustomerInsightsTimeline/domain/filter/ServerFilter';
import { createBoundDatasets } from '../../CustomerInsightsTimeline/dataset/boundDatasets';
import { createManualClock } from '../support/manualClock';
import { days, tableOf, titlesOf } from '../support/numberedDays';
import { openDatasets, shownTitles } from '../support/openedDatasets';
import { promisesSettled } from '../support/promisesSettled';
import { hostStaysQuiet } from '../support/quietHost';
import { changeFirstTitle, secondPageOf } from '../support/shownDatasets';

type DataSet = ComponentFramework.PropertyTypes.DataSet;

describe('a host that stands on its last page', () => {
  const deaf = (dataset: DataSet): DataSet => ({
    ...dataset,
    refresh: () => undefined,
    paging: { ...dataset.paging, reset: () => undefined },
  });
  const onLastPage = async () => {
    const opened = await openDatasets(days(1, 22), { pages: 'replace' });
    opened.history.loadAll();
    await promisesSettled();
    return opened;
  };

  test('and neither refreshes nor goes back keeps all that is shown', async () => {
    const opened = await onLastPage();
    const { hosted, history, clock } = opened;
    hosted.alter(deaf);
    hosted.update();
    history.reload();
    for (let quiet = 0; quiet < 3; quiet++) await hostStaysQuiet(clock);
    expect(history.get()).toMatchObject({ complete: true, reload: { kind: 'resting' } });
    expect(shownTitles(opened)).toEqual(titlesOf(days(1, 22)));
  });

  test('and has news there, but does not go back, has not brought all', async () => {
    const opened = await onLastPage();
    const { hosted, history, clock } = opened;
    hosted.alter(deaf);
    hosted.update();
    history.reload();
    hosted.alter((dataset) => changeFirstTitle(deaf(dataset)));
    hosted.update();
    await hostStaysQuiet(clock);
    expect(history.get().reload).toMatchObject({ failure: { kind: 'notBrought' } });
    expect(shownTitles(opened)).toEqual(titlesOf(days(1, 22)));
    hosted.update();
    expect(clock.pending()).toBe(0);
  });

  test('when the control comes, and does not go back, has not brought all', async () => {
    const clock = createManualClock();
    const bound = createBoundDatasets(clock);
    const customer = bound.receive({
      Activities: deaf(secondPageOf(tableOf(days(1, 20)))),
      SegmentMemberships: undefined,
      Insights: undefined,
    });
    const reading = customer?.source.readActivities({
      order: 'newestFirst',
      serverFilter: EVERYTHING,
      pageSize: 10,
      after: null,
    });
    await hostStaysQuiet(clock);
    expect(await reading).toMatchObject({ ok: false, failure: { kind: 'notBrought' } });
  });
});
