import { createTwoWayText } from '../../CustomerInsightsTimeline/control/twoWayText';

test('a text of the host is news once, and again when it is another one', () => {
  const bound = createTwoWayText();
  const first = bound.given('a');
  expect(first).toEqual({ text: 'a' });
  expect(bound.given('a')).toBe(first);
  expect(bound.given('b')).toEqual({ text: 'b' });
});

test('gives nothing back before the control has said anything', () => {
  const bound = createTwoWayText();
  bound.given('a');
  expect(bound.output).toBeUndefined();
});

test('the echo of what was said is no news, even when it comes late', () => {
  const bound = createTwoWayText();
  const first = bound.given('');
  bound.say('x');
  bound.say('y');
  expect(bound.given('x')).toBe(first);
  expect(bound.given('y')).toBe(first);
  expect(bound.output).toBe('y');
  expect(bound.given('x')).toEqual({ text: 'x' });
});

test('a host that is not bound says the same for good, and is not listened to again', () => {
  const bound = createTwoWayText();
  const preset = bound.given('preset');
  bound.say('x');
  expect(bound.given('preset')).toBe(preset);
  expect(bound.output).toBe('x');
  const nothing = createTwoWayText();
  const initial = nothing.given(undefined);
  nothing.say('x');
  expect(nothing.given(null)).toBe(initial);
});

test('a column that was emptied may come back as nothing', () => {
  const bound = createTwoWayText();
  const full = bound.given('a');
  bound.say('');
  expect(bound.given(null)).toBe(full);
});

test('another record’s own text is news, and then what is given back', () => {
  const bound = createTwoWayText();
  bound.given('a');
  bound.say('x');
  bound.given('x');
  expect(bound.given('of another record')).toEqual({ text: 'of another record' });
  expect(bound.output).toBe('of another record');
  expect(bound.given(null)).toEqual({ text: null });
  expect(bound.output).toBe('');
});

test('remembers no more than it may still hear', () => {
  const bound = createTwoWayText();
  const first = bound.given(null);
  for (let number = 0; number < 1000; number++) bound.say(String(number));
  expect(bound.given('999')).toBe(first);
  expect(bound.given('1')).toEqual({ text: '1' });
});
