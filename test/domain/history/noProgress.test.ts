import { activityRow } from '../../support/activityRow';
import { historyFrom, historyOf, plainRows, showMore } from '../../support/historyWalk';
import { scriptedSource } from '../../support/scriptedSource';

describe('pages that lead nowhere', () => {
  test('a page that leads to itself is a failure that is named', async () => {
    const history = historyFrom(scriptedSource([{ next: 'here' }, { next: 'here' }]));
    expect((await showMore(history)).phase).toMatchObject({ failure: { kind: 'noProgress' } });
  });

  test('so are nineteen pages without anything new', async () => {
    const history = historyFrom(scriptedSource([{}]));
    expect((await showMore(history)).phase).toMatchObject({ failure: { kind: 'noProgress' } });
  });

  test('but not where the last of them is the end: then all is shown', async () => {
    const rows = plainRows(2).map((row) => ({ ...row, activityTimeStamp: '2026-01-01' }));
    const empty = Array.from({ length: 18 }, () => ({}));
    const history = historyFrom(scriptedSource([{ rows }, ...empty, { next: null }]));
    expect(await showMore(history)).toMatchObject({
      phase: { kind: 'resting' },
      shown: 2,
      complete: true,
    });
  });

  test('after asking again, so many are read once more', async () => {
    const empty = Array.from({ length: 25 }, () => ({}));
    const history = historyFrom(scriptedSource([...empty, { rows: plainRows(1), next: null }]));
    await showMore(history);
    expect(await showMore(history)).toMatchObject({ shown: 1, complete: true });
  });

  test('an endless chain of pages costs twenty requests at most', async () => {
    const page = plainRows(5).map((row) => ({ ...row, activityTimeStamp: '2026-01-01' }));
    for (const rows of [page, []]) {
      const source = scriptedSource([{ rows, orderedBy: 'rangeIndexText' }]);
      const readActivities = jest.spyOn(source, 'readActivities');
      const { phase } = await showMore(historyFrom({ ...source, concurrent: true }));
      expect(phase).toMatchObject({ failure: { kind: 'noProgress' } });
      expect(readActivities.mock.calls.length).toBeLessThanOrEqual(20);
    }
  });

  test('a long far end, met again from the near side, is no circle', async () => {
    const rows = [
      ...plainRows(10),
      ...Array.from({ length: 900 }, (_, i) =>
        activityRow({ primaryId: `blank-${i}`, activityTimeStamp: '2020-01-01T00:00:00Z' }),
      ),
    ];
    const { history } = historyOf({ rows, pageSize: 2, order: 'newestFirst' });
    while (!history.get().complete) {
      expect((await showMore(history)).phase).toEqual({ kind: 'resting' });
    }
    expect(history.get().shown).toBe(910);
  });
});
