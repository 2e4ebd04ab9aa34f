import { runInNewContext } from 'node:vm';
import { withPlainExport } from '../../packaging/plainExport';

/** A bundle as webpack writes it: tools, the object of all exports, the modules, and what the host reads. */
function bundled(exports: string, modules: string): string {
  const tools =
    'const e={d:(t,n)=>{for(var r in n)e.o(n,r)&&!e.o(t,r)&&Object.defineProperty(t,r,{enumerable:!0,get:n[r]})},' +
    'o:(e,t)=>Object.prototype.hasOwnProperty.call(e,t),r:e=>{Object.defineProperty(e,Symbol.toStringTag,' +
    '{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})}};let t={};';
  return `var host;(()=>{"use strict";${tools}e.r(t),e.d(t,{${exports}});${modules}host=t})();`;
}

const exportedBy = (bundle: string): unknown => runInNewContext(`${bundle}host`) as unknown;

test('the class is a plain member of what the host reads, and nothing of the tools is left', () => {
  const plain = withPlainExport(bundled('Timeline:()=>a', 'class a{say(){return"hello"}}'));
  expect(plain).toBe(
    'var host;(()=>{"use strict";class a{say(){return"hello"}}host={Timeline:a}})();',
  );
  expect(exportedBy(`${plain}host=new host.Timeline().say();`)).toBe('hello');
});

test.each([
  ['more than one export', bundled('Timeline:()=>a,other:()=>b', 'class a{}let b=1;')],
  [
    'a namespace within',
    bundled(
      'Timeline:()=>a',
      'var n={};e.r(n),e.d(n,{b:()=>b});let b=1;class a{get all(){return n}}',
    ),
  ],
  ['no export of webpack', 'var host;(()=>{host={Timeline:1}})();'],
])('a bundle with %s is left as it is', (_, bundle) => {
  expect(withPlainExport(bundle)).toBe(bundle);
});
