import { createContext, runInContext } from 'node:vm';
import { minifiedBundle } from '../../packaging/minifiedBundle';

/** A bundle as pcf-scripts ends it: registered with the host, or else left under the name of its namespace. */
const BUNDLE = `var pcf_tools_1;(()=>{"use strict";const e={d:(t,n)=>{for(var r in n)e.o(n,r)&&Object.defineProperty(t,r,{enumerable:!0,get:n[r]})},o:(e,t)=>Object.prototype.hasOwnProperty.call(e,t),r:e=>{Object.defineProperty(e,"__esModule",{value:!0})}};let t={};e.r(t),e.d(t,{Timeline:()=>a});class a{visit(){return{howOften:1}}}pcf_tools_1=t})();
if (window.ComponentFramework && window.ComponentFramework.registerControl) {
	ComponentFramework.registerControl('Insights.Timeline', pcf_tools_1.Timeline);
} else {
	var Insights = Insights || {};
	Insights.Timeline = pcf_tools_1.Timeline;
	pcf_tools_1 = undefined;
}`;

const minified = () => minifiedBundle(BUNDLE, { members: ['howOften'], namespace: 'Insights' });

test('a host that registers controls gets the class under its full name', async () => {
  const registered = new Map<string, unknown>();
  const ComponentFramework = {
    registerControl: (name: string, control: unknown) => registered.set(name, control),
  };
  runInContext(
    await minified(),
    createContext({ ComponentFramework, window: { ComponentFramework } }),
  );
  const kinds = [...registered].map(([name, control]) => [name, typeof control]);
  expect(kinds).toEqual([['Insights.Timeline', 'function']]);
});

test('a host that registers none finds the class under the global name of the namespace', async () => {
  const page = createContext({ window: {} });
  runInContext(await minified(), page);
  expect(runInContext('typeof new Insights.Timeline().visit', page)).toBe('function');
});

test('our own members have short names, and keep their values', async () => {
  const page = createContext({ window: {} });
  const code = await minified();
  expect(code).not.toContain('howOften');
  runInContext(code, page);
  expect(runInContext('Object.values(new Insights.Timeline().visit())', page)).toEqual([1]);
});

test('nothing of webpack is left that no host reads', async () => {
  expect(await minified()).not.toContain('__esModule');
});
