import { createStore } from '../../../CustomerInsightsTimeline/domain/loading/store';
import { whatIsReportedBy } from '../../support/whatIsReportedBy';

test('tells each listener of each change, after the value is the new one', () => {
  const publisher = createStore(1);
  const seen: number[] = [];
  publisher.subscribe(() => seen.push(publisher.get()));
  publisher.set(2);
  publisher.set(3);
  expect(seen).toEqual([2, 3]);
});

test('tells nobody who has gone, even when another listener sent them away', () => {
  const publisher = createStore(1);
  const gone = jest.fn();
  publisher.subscribe(() => stop());
  const stop = publisher.subscribe(gone);
  publisher.set(2);
  expect(gone).not.toHaveBeenCalled();
});

test('tells a listener that came during a change of the next one', () => {
  const publisher = createStore(1);
  const late = jest.fn();
  const stop = publisher.subscribe(() => {
    stop();
    publisher.subscribe(late);
  });
  publisher.set(2);
  expect(late).not.toHaveBeenCalled();
  publisher.set(3);
  expect(late).toHaveBeenCalledTimes(1);
});

test('once closed, reaches nobody, not even who comes later', () => {
  const publisher = createStore(1);
  const listener = jest.fn();
  publisher.subscribe(listener);
  publisher.close();
  publisher.subscribe(listener);
  publisher.set(2);
  expect(listener).not.toHaveBeenCalled();
});

test('a listener that throws keeps nobody else from hearing, and does not stop the caller', () => {
  const publisher = createStore(1);
  const heard = jest.fn();
  publisher.subscribe(() => {
    throw new Error('broken');
  });
  publisher.subscribe(heard);
  const reported = whatIsReportedBy(() => publisher.set(2));
  expect(heard).toHaveBeenCalledTimes(1);
  expect(reported).toEqual([new Error('broken')]);
});

test('a listener that throws what has no words is reported all the same', () => {
  const publisher = createStore(1);
  publisher.subscribe(() => {
    throw Object.create(null);
  });
  expect(whatIsReportedBy(() => publisher.set(2))).toEqual([new Error('')]);
});
