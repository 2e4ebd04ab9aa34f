import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import base, { reactOf } from './jest.config.mjs';

/** Where a wrong hour would show: no offset, half hours, and both sides of the date line. */
const ZONES = ['UTC', 'America/St_Johns', 'Asia/Kolkata', 'Pacific/Apia'];

/** What a version of React decides: how often it renders. The long run has the whole screen on React 17. */
const OF_EACH_REACT = ['renderCounts'];

const ROOT = import.meta.dirname;

const { testTimeout, ...shared } = base;
const together = (name) => ({
  ...shared,
  testPathIgnorePatterns: ['/node_modules/'],
  testMatch: [`<rootDir>/test/together/${name}.test.ts`],
});

/**
 * The unit tests as `npm test` runs them: those of plain code in few contexts, those of dates in
 * several zones, and what a version of React decides also on others than the manifests name. A test in a
 * simulated document has a context of its own, as documents remember.
 */
export default {
  testTimeout,
  projects: [
    { displayName: 'screen', ...shared, testMatch: filesWithDocument() },
    ...['17', '18'].map((version) => ({
      displayName: `React ${version}`,
      ...shared,
      moduleNameMapper: { ...shared.moduleNameMapper, ...reactOf(version) },
      testMatch: OF_EACH_REACT.map((name) => `<rootDir>/test/${name}.test.tsx`),
    })),
    ...['domain', 'around'].map((name) => ({ displayName: name, ...together(name) })),
    ...ZONES.map((zone) => ({
      displayName: zone,
      ...together('zones'),
      testEnvironment: '<rootDir>/test/together/zoneEnvironment.mjs',
      testEnvironmentOptions: { zone },
    })),
  ],
};

function filesWithDocument() {
  return readdirSync(join(ROOT, 'test'), { recursive: true })
    .map((path) => join(ROOT, 'test', path).replaceAll('\\', '/'))
    .filter((path) => /\.test\.tsx?$/.test(path))
    .filter((path) => readFileSync(path, 'utf8').startsWith('/** @jest-environment jsdom */'));
}
