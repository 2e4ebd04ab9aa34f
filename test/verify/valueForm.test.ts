import { valueForm } from '../../demo/verify/valueForm';

it.each([
  ['1700000000', '10 digits'],
  [' -1700000000000 ', '13 digits'],
  ['ce759201f786d590bf2134bff576c369', '32 hexadecimal digits'],
  ['3f0c1a52-7d1e-5b64-a9c8-51c2d8e07a11', 'a GUID'],
  ['2026-11-23T14:05:00Z', 'a date and time'],
  ['{"a":1}', 'a JSON object'],
  ['[{"Key":1},"x"]', 'a JSON list of object and string'],
  ['[]', 'an empty JSON list'],
  ['"{\\"a\\":1}"', 'JSON within a JSON text'],
  ['{a:1}', 'what looks like JSON and is not'],
  ['  ', 'no text'],
  ['Order', 'text'],
  [7, 'number'],
  [true, 'boolean'],
])('of %p is %s', (value, form) => {
  expect(valueForm(value)).toBe(form);
});
