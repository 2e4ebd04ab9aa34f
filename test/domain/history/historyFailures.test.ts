import type { FailureKind } from '../../../CustomerInsightsTimeline/domain/loading/Failure';
import { failureOf } from '../../support/failureOf';
import { historyOf, plainRows, plainWalk, showMore } from '../../support/historyWalk';
import { promisesSettled } from '../../support/promisesSettled';
import { NOW } from '../../support/randomHistories';

describe('a failure', () => {
  test('keeps what is shown, and the next attempt asks for the same page', async () => {
    const { source, history } = historyOf(plainWalk(400));
    await showMore(history);
    source.failNext(failureOf('unreachable'));
    expect(await showMore(history)).toMatchObject({
      phase: { kind: 'failed', failure: { kind: 'unreachable' } },
      shown: 50,
      complete: false,
    });
    expect(await showMore(history)).toMatchObject({ phase: { kind: 'resting' }, shown: 100 });
    const [failed, repeated] = source.requests.slice(2);
    expect(repeated).toEqual(failed);
  });

  test('of the far end shows nothing that could be in the wrong place', async () => {
    const { source, history } = historyOf(plainWalk(400));
    source.failNext(null, failureOf('unreachable'));
    await showMore(history);
    expect(history.get()).toMatchObject({ phase: { kind: 'failed' }, shown: 0 });
    expect(await showMore(history)).toMatchObject({ shown: 50 });
  });

  test.each<FailureKind>([
    'noWebApi',
    'forbidden',
    'signedOut',
    'tableMissing',
    'columnMissing',
    'unreachable',
    'refused',
  ])('that waiting does not cure (%s) is not repeated', async (kind) => {
    const { source, clock, history } = historyOf(plainWalk(3));
    source.failNext(failureOf(kind));
    expect(await showMore(history)).toMatchObject({ phase: { kind: 'failed', failure: { kind } } });
    expect(source.requests).toHaveLength(1);
    expect(clock.pauses).toEqual([]);
  });

  test.each<FailureKind>(['busy', 'serverError'])(
    'that passes (%s) is repeated three times after growing pauses',
    async (kind) => {
      const { source, clock, history } = historyOf(plainWalk(3));
      source.failNext(...Array.from({ length: 4 }, () => failureOf(kind)));
      history.showMore();
      for (const ms of [1000, 2000, 4000]) {
        await promisesSettled();
        expect(history.get().phase).toMatchObject({ kind: 'waiting', waiting: { ms } });
        clock.advance(ms);
      }
      await promisesSettled();
      expect(history.get().phase).toMatchObject({ kind: 'failed', failure: { kind } });
      expect(source.requests).toHaveLength(4);
      expect(await showMore(history)).toMatchObject({ shown: 3, complete: true });
    },
  );

  test('is shown at once when the reader gives up waiting', async () => {
    const { source, clock, history } = historyOf(plainWalk(3));
    source.failNext(failureOf('busy'));
    history.showMore();
    await promisesSettled();
    history.stopWaiting();
    await promisesSettled();
    expect(history.get().phase).toEqual({ kind: 'failed', failure: failureOf('busy') });
    expect([source.requests.length, clock.pending()]).toEqual([1, 0]);
  });

  test('that passes is waited out again after the reader gave up once', async () => {
    const { source, clock, history } = historyOf(plainWalk(3));
    source.failNext(failureOf('busy'), failureOf('busy'));
    history.showMore();
    await promisesSettled();
    history.stopWaiting();
    await promisesSettled();
    history.showMore();
    await promisesSettled();
    expect(history.get().phase.kind).toBe('waiting');
    clock.advance(1000);
    await promisesSettled();
    expect(history.get().complete).toBe(true);
  });

  test('of what was asked ahead costs no wait once it is needed', async () => {
    const rows = plainRows(600).map((row, i) => ({
      ...row,
      activityTimeStamp: new Date((NOW - i * 60) * 1000).toISOString(),
    }));
    const walk = { ...plainWalk(0, 5), rows, rangeIndexColumn: false, concurrent: true };
    const { source, clock, history } = historyOf(walk);
    source.failNext(failureOf('busy'), failureOf('busy'));
    history.loadUntil(() => true);
    await promisesSettled();
    clock.advance(1000);
    await promisesSettled();
    expect(history.get()).toMatchObject({ phase: { kind: 'resting' }, complete: false });
    history.loadAll();
    await promisesSettled();
    expect(history.get()).toMatchObject({ shown: 600, complete: true });
    expect(clock.pauses).toEqual([1000]);
  });
});
