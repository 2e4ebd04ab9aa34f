import { createMessageQueue } from '../../../CustomerInsightsTimeline/domain/loading/messageQueue';
import { whatIsReportedBy } from '../../support/whatIsReportedBy';

test('a posted message waits, is announced, and is taken once and in order', () => {
  const box = createMessageQueue<string>();
  box.post('first');
  const announced = jest.fn();
  const stop = box.subscribe(announced);
  box.post('second');
  stop();
  box.post('third');
  expect(announced).toHaveBeenCalledTimes(1);
  expect([box.take(), box.take(), box.take(), box.take()]).toEqual([
    'first',
    'second',
    'third',
    undefined,
  ]);
});

test('a subscriber that throws keeps nobody else from hearing of a message', () => {
  const box = createMessageQueue<string>();
  const heard = jest.fn();
  box.subscribe(() => {
    throw new Error('broken');
  });
  box.subscribe(heard);
  const reported = whatIsReportedBy(() => box.post('first'));
  expect(heard).toHaveBeenCalledTimes(1);
  expect(reported).toEqual([new Error('broken')]);
});
