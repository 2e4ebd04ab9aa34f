import { COMMANDS, createInputEvent } from '../../CustomerInsightsTimeline/domain/command';

test.each(COMMANDS)('%s is a command in any capitals, with anything behind it', (command) => {
  const read = createInputEvent();
  expect(read(command)).toBe(command);
  expect(read(` ${command.toLowerCase()}_0.4711`)).toBe(command);
});

test('the same text is a command once', () => {
  const read = createInputEvent();
  expect([read('LoadAll'), read('LoadAll'), read('LoadAll1'), read('LoadAll1')]).toEqual([
    'LoadAll',
    null,
    'LoadAll',
    null,
  ]);
});

test('nothing, and a text that is no command, are none', () => {
  const read = createInputEvent();
  expect([read(null), read('Dance'), read(null)]).toEqual([null, null, null]);
});
