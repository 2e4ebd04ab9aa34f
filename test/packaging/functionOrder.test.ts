import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { orderFunctions } from '../../packaging/functionOrder';

/** So many functions of so many letters that a function is further from its like than the 32 kB gzip sees. */
const KINDS = 5;
const LETTERS = 8000;

/** Letters that repeat nothing, the same for the same number. */
function noise(seed: number): string {
  let state = seed;
  return Array.from({ length: LETTERS }, () => {
    state = (state * 48271) % 2147483647;
    return String.fromCharCode(97 + (state % 26));
  }).join('');
}

/** Pairs of functions with the same words. */
const functions = [...Array(2 * KINDS).keys()].map(
  (number) => `function f${number}(){return"${noise((number % KINDS) + 1)}"+${number}}`,
);
const bundle = `/*! notice */\nvar out;(()=>{"use strict";let sum="";${functions.join('')}class C{}for(const f of [${functions
  .map((_, number) => `f${number}`)
  .join()}])sum+=f();out=sum})();\nafter=out.length`;

const size = (text: string) => gzipSync(text, { level: 9 }).length;

function resultOf(code: string): unknown {
  const global = { out: '' };
  runInNewContext(code, global);
  return { ...global };
}

describe('the order of functions in a bundle', () => {
  const ordered = orderFunctions(bundle);

  test('changes nothing of what the bundle does', () => {
    expect(resultOf(ordered)).toEqual(resultOf(bundle));
    expect(resultOf(ordered)).toMatchObject({
      out: expect.stringContaining(String(2 * KINDS - 1)) as string,
    });
  });

  test('has functions that are alike side by side, so that gzip finds the likeness', () => {
    expect(size(bundle)).toBeGreaterThan(1.9 * size(ordered));
  });

  test('leaves what stands before and after the modules, and says that they are strict first', () => {
    expect(ordered).toMatch(/^\/\*! notice \*\/\nvar out;\(\(\)=>\{"use strict";/);
    expect(ordered).toMatch(/\}\)\(\);\nafter=out\.length$/);
  });

  test('is the same for the same bundle', () => {
    expect(orderFunctions(bundle)).toBe(ordered);
  });

  test('leaves a bundle without functions alone', () => {
    expect(orderFunctions('out=1')).toBe('out=1');
  });
});
