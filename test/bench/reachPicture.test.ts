import { readFileSync } from 'node:fs';
import {
  reachPicture,
  readReachTable,
  REACH_PICTURE,
  REACH_SOURCE,
} from '../../bench/reachPicture';

const table = [
  '| figure      | reach | now    | reached        |',
  '| ----------- | ----: | -----: | -------------: |',
  '| mount ÷ `L` | 2.00× | 4.00×  | 2.00× too much |',
  '| a & b       | 1,000 | 500    | yes            |',
  '| blank       | 0     | 0      | yes            |',
  '',
].join('\n');

test('the picture of what is reached is drawn from the table; `npm run docs:reach` makes it so', () => {
  const figures = readReachTable(readFileSync(REACH_SOURCE, 'utf8'));
  expect(figures.length).toBeGreaterThan(10);
  expect(readFileSync(REACH_PICTURE, 'utf8')).toBe(reachPicture(figures));
});

test('what is missed stands to the right, what is reached to the left, and nothing beside nothing is reached', () => {
  const figures = readReachTable(table);
  expect(figures.map(({ name }) => name)).toEqual(['mount ÷ L', 'a & b', 'blank']);
  const bars = [...reachPicture(figures).matchAll(/<rect x="([\d.]+)"[^>]* width="([\d.]+)"/g)].map(
    ([, x, width]) => ({ from: Number(x), width: Number(width) }),
  );
  const [missed, reached, blank] = bars;
  expect(missed?.from).toBe((reached?.from ?? 0) + (reached?.width ?? 0));
  expect(missed?.width).toBe(reached?.width);
  expect(blank).toEqual({ from: missed?.from, width: 3 });
});

test('a name is no markup', () => {
  expect(reachPicture(readReachTable(table))).toContain('a &amp; b');
});
