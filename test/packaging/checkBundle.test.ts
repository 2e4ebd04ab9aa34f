import { bundleComplaints } from '../../packaging/checkBundle';

it.each([
  ['eval("1")', 'calls eval'],
  ['window.eval ( x )', 'calls eval'],
  ['new Function("return this")()', 'makes functions out of text'],
  ['const g=Function("return this")()', 'makes functions out of text'],
  ['x()\n//# sourceMappingURL=bundle.js.map', 'refers to a source map'],
  ['/* ATTENTION: The "eval" devtool has been used */', 'is built for development'],
  ['require("react.development.js")', 'is built for development'],
  ['if(process.env.NODE_ENV!=="production")f()', 'is built for development'],
  ['/a/g.lastIndex=1', 'has a pattern that keeps its place and begins anew with each call'],
  ['while(/a/gu.exec(x))f()', 'has a pattern that keeps its place and begins anew with each call'],
  ['/a/iy.test(x)', 'has a pattern that keeps its place and begins anew with each call'],
  ['fetch("https://cdn.example.com/x")', 'names the host cdn.example.com'],
  ['const a="//cdn.example.com/x"', 'names the host cdn.example.com'],
  ['new WebSocket(`wss://live.example.org`)', 'names the host live.example.org'],
  ['"http:\\/\\/localhost:5180\\/"', 'names the host localhost'],
  ['@import url(//fonts.example.net/a.css)', 'names the host fonts.example.net'],
])('complains about %s', (text, words) => {
  expect(bundleComplaints(text)).toEqual([words]);
});

it.each([
  'createElementNS("http://www.w3.org/2000/svg")',
  'medieval(1);retrieval (2);x.evaluate()',
  'typeof f==="function"&&isFunction(f)',
  'const half=a/b//c.d is a comment of old',
  '/^https?:\\/\\//.test(url)',
  '/a/i.test(x)&&x.replace(/b/g,"")&&c.lastIndex',
])('has nothing against %s', (text) => {
  expect(bundleComplaints(text)).toEqual([]);
});

it('complains about a megabyte', () => {
  expect(bundleComplaints('x'.repeat(1_000_001))).toEqual(['has 1000001 bytes, more than 1000000']);
});
