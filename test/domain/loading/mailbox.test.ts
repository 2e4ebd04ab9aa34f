import { createMailbox } from '../../../CustomerInsightsTimeline/domain/loading/mailbox';

test('what is posted waits, is announced, and is taken once and in order', () => {
  const box = createMailbox<string>();
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
