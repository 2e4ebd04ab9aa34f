import { createContext, runInContext } from 'node:vm';
import { minifiedBundle } from '../../packaging/minifiedBundle';

/** A bundle as pcf-scripts ends it: registered with the host, or else left under the name of its namespace. */
const BUNDLE = `var pcf_tools_1;(()=>{"use strict";class a{visit(){return{howOften:1}}}pcf_tools_1={Timeline:a}})();
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

test('our own members have short names', async () => {
  expect(await minified()).not.toContain('howOften');
});
