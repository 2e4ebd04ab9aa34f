import { failureOf } from '../../support/failureOf';
import { historyFrom, historyOf, plainWalk, showMore } from '../../support/historyWalk';
import { promisesSettled } from '../../support/promisesSettled';
import { scriptedSource } from '../../support/scriptedSource';

describe('how much is read', () => {
  test('nothing before somebody asks', async () => {
    const { source } = historyOf(plainWalk(3));
    await promisesSettled();
    expect(source.requests).toEqual([]);
  });

  test('one page for a customer whose history fits into it', async () => {
    const { source, history } = historyOf(plainWalk(50));
    expect(await showMore(history)).toMatchObject({ shown: 50, complete: true });
    expect(source.requests).toHaveLength(1);
  });

  test('the near page and one far page before the first activities of a long history', async () => {
    const { source, history } = historyOf(plainWalk(400));
    expect(await showMore(history)).toMatchObject({ shown: 50, complete: false });
    expect(source.requests.map(({ order, after }) => [order, after])).toEqual([
      ['newestFirst', null],
      ['oldestFirst', null],
    ]);
  });

  test('one page before the first activities of a source whose order is unknown', async () => {
    const { source, history } = historyOf({ ...plainWalk(500), orderUnknown: true });
    const state = await showMore(history);
    expect(state).toMatchObject({ shown: 50, certain: false, complete: false });
    expect(source.requests).toHaveLength(1);
  });

  test('one page for each page after that', async () => {
    const { source, history } = historyOf(plainWalk(400));
    await showMore(history);
    await showMore(history);
    expect(await showMore(history)).toMatchObject({ shown: 150 });
    expect(source.requests).toHaveLength(4);
  });

  test('everything, in the largest pages, before the oldest is shown', async () => {
    const { source, history } = historyOf({ ...plainWalk(1200), order: 'oldestFirst' });
    const shown: number[] = [];
    history.subscribe(() => shown.push(history.get().shown));
    await showMore(history);
    expect(source.requests.map(({ pageSize }) => pageSize)).toEqual([500, 500, 500]);
    expect(new Set(shown)).toEqual(new Set([0, 50]));
    await showMore(history);
    expect(source.requests).toHaveLength(3);
  });

  test('nothing more once all is shown', async () => {
    const { source, history } = historyOf(plainWalk(3));
    await showMore(history);
    history.showMore();
    await promisesSettled();
    expect(source.requests).toHaveLength(1);
  });

  test('one page at a time, however often more is asked for', async () => {
    const { source, history } = historyOf(plainWalk(400));
    history.showMore();
    history.showMore();
    await promisesSettled();
    history.showMore();
    history.showMore();
    await promisesSettled();
    expect(history.get().shown).toBe(100);
    expect(source.mostAtOnce()).toBe(1);
  });

  test('pages of one size for the whole walk', async () => {
    const { source, history } = historyOf(plainWalk(400, 7));
    for (let i = 0; i < 5; i++) await showMore(history);
    expect(new Set(source.requests.map(({ pageSize }) => pageSize))).toEqual(new Set([8]));
  });
});

describe('an empty history', () => {
  test('asks whether Customer Insights knows the customer', async () => {
    const { source, history } = historyOf({ ...plainWalk(0), unified: false });
    expect(await showMore(history)).toMatchObject({ complete: true, unified: false });
    expect(source.unifiedChecks()).toBe(1);
  });

  test('of a customer whom it knows is merely empty', async () => {
    const { history } = historyOf({ ...plainWalk(0), unified: true });
    expect(await showMore(history)).toMatchObject({ complete: true, unified: null });
  });

  test('is the only one that asks', async () => {
    const { source, history } = historyOf(plainWalk(1));
    await showMore(history);
    expect(source.unifiedChecks()).toBe(0);
  });

  test('of a failed read does not ask', async () => {
    const { source, history } = historyOf({ ...plainWalk(0), unified: false });
    source.failNext(failureOf('forbidden'));
    expect(await showMore(history)).toMatchObject({ phase: { kind: 'failed' }, unified: null });
    expect(source.unifiedChecks()).toBe(0);
  });
});

describe('after dispose', () => {
  test('a late answer is dropped', async () => {
    const { history } = historyOf(plainWalk(400));
    history.showMore();
    const published = jest.fn();
    history.subscribe(published);
    history.dispose();
    await promisesSettled();
    history.showMore();
    await promisesSettled();
    expect(published).not.toHaveBeenCalled();
    expect(history.get().shown).toBe(0);
  });

  test('no further page is asked for', async () => {
    const { source, history } = historyOf(plainWalk(400));
    history.showMore();
    history.dispose();
    await promisesSettled();
    expect(source.requests).toHaveLength(1);
  });

  test('no timer is left, even when a listener disposes of it as the pause begins', async () => {
    const { source, clock, history } = historyOf(plainWalk(3));
    source.failNext(failureOf('busy'));
    history.subscribe(() => {
      if (history.get().phase.kind === 'waiting') history.dispose();
    });
    history.showMore();
    await promisesSettled();
    expect(clock.pending()).toBe(0);
  });
});

test('counts what was no row at all', async () => {
  const history = historyFrom(scriptedSource([{ unreadable: 2 }, { unreadable: 1, next: null }]));
  expect((await showMore(history)).unreadable).toBe(3);
});
