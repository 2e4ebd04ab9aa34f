import type { CustomerSource } from '../../../CustomerInsightsTimeline/domain/CustomerSource';
import { createActivityHistory } from '../../../CustomerInsightsTimeline/domain/history/activityHistory';
import { plainRows } from '../../support/historyWalk';
import { createManualClock } from '../../support/manualClock';
import { promisesSettled } from '../../support/promisesSettled';
import { createTextOrderedSource } from '../../support/textOrderedSource';

const LIMIT_MS = 30_000;

/** A history on a server whose next reads can be held for ever or broken. */
function troubled(count: number) {
  const server = createTextOrderedSource({ rows: plainRows(count) });
  const clock = createManualClock();
  let trouble: 'none' | 'hang' | 'throw' = 'none';
  const held: (() => void)[] = [];
  const readActivities: CustomerSource['readActivities'] = (request) => {
    if (trouble === 'throw') throw new Error('URI malformed');
    const answer = server.readActivities(request);
    if (trouble === 'none') return answer;
    return new Promise((resolve) => held.push(() => resolve(answer)));
  };
  const source = { ...server, readActivities };
  const history = createActivityHistory({ source, order: 'newestFirst', pageSize: 10, clock });
  return {
    history,
    server,
    clock,
    be: (kind: typeof trouble) => {
      trouble = kind;
    },
    answerLate: () => {
      for (const answer of held.splice(0)) answer();
    },
  };
}

const failed = (kind: string) => ({ phase: { kind: 'failed', failure: { kind } } });

test('a first page that never comes is a failure after thirty seconds, and Retry reads it', async () => {
  const { history, clock, be } = troubled(30);
  be('hang');
  history.showMore();
  await promisesSettled();
  clock.advance(LIMIT_MS - 1);
  await promisesSettled();
  expect(history.get().phase.kind).toBe('reading');
  clock.advance(1);
  await promisesSettled();
  expect(history.get()).toMatchObject(failed('timedOut'));
  be('none');
  history.showMore();
  await promisesSettled();
  expect(history.get()).toMatchObject({ phase: { kind: 'resting' }, shown: 10 });
});

test('a page that comes after the limit changes nothing, and is asked for again', async () => {
  const { history, clock, be, answerLate } = troubled(30);
  history.showMore();
  await promisesSettled();
  be('hang');
  history.showMore();
  await promisesSettled();
  clock.advance(LIMIT_MS);
  await promisesSettled();
  be('none');
  history.showMore();
  answerLate();
  await promisesSettled();
  expect(history.get()).toMatchObject({ phase: { kind: 'resting' }, shown: 20, read: 30 });
});

test('a refresh that never ends says so, takes nothing away and can be asked again', async () => {
  const { history, clock, be } = troubled(30);
  history.showMore();
  await promisesSettled();
  be('hang');
  history.reload();
  await promisesSettled();
  clock.advance(LIMIT_MS);
  await promisesSettled();
  expect(history.get()).toMatchObject({
    reload: { kind: 'failed', failure: { kind: 'timedOut' } },
    phase: { kind: 'resting' },
    shown: 10,
  });
  be('none');
  history.reload();
  await promisesSettled();
  expect(history.get().reload).toEqual({ kind: 'resting' });
});

test('a source that throws is a failure with a way out, for a load and for a refresh', async () => {
  const { history, be } = troubled(30);
  be('throw');
  history.showMore();
  await promisesSettled();
  expect(history.get()).toMatchObject(failed('unexpected'));
  be('none');
  history.showMore();
  await promisesSettled();
  expect(history.get()).toMatchObject({ phase: { kind: 'resting' }, shown: 10 });
  be('throw');
  history.reload();
  await promisesSettled();
  expect(history.get()).toMatchObject({ reload: { kind: 'failed' }, shown: 10 });
});

test('a search condition may throw: the load fails, and the next one goes on', async () => {
  const { history } = troubled(30);
  history.loadUntil(() => {
    throw new Error('broken');
  });
  await promisesSettled();
  expect(history.get()).toMatchObject(failed('unexpected'));
  history.loadAll();
  await promisesSettled();
  expect(history.get()).toMatchObject({ shown: 30, complete: true });
});

test.each(['load', 'reload'] as const)(
  'after dispose nothing of a %s that hangs is asked, scheduled or published',
  async (kind) => {
    const { history, server, clock, be, answerLate } = troubled(30);
    if (kind === 'reload') history.showMore();
    await promisesSettled();
    be('hang');
    if (kind === 'reload') history.reload();
    else history.showMore();
    await promisesSettled();
    const published = jest.fn();
    history.subscribe(published);
    const { length } = server.requests;
    history.dispose();
    be('none');
    answerLate();
    await promisesSettled();
    expect([clock.pending(), server.requests.length - length]).toEqual([0, 0]);
    expect(published).not.toHaveBeenCalled();
  },
);
