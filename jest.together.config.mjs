import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import base, { reactOf } from './jest.config.mjs';

/** Where a wrong hour would show: no offset, half hours, and both sides of the date line. */
const ZONES = ['UTC', 'America/St_Johns', 'Asia/Kolkata', 'Pacific/Apia'];

/** What a version of React decides: how often it renders. The long run has the whole screen on React 17. */
const OF_EACH_REACT = ['renderCounts'];

/** What a page learns of an environment holds for all controls on it, and these begin with none of that. */
const OF_A_NEW_PAGE = ['displayNames', 'goneCustomer', 'settingFaults', 'totals'];

/** Code that tells days and hours, and the two places that read the machine's zone. */
const OF_EACH_ZONE = [
  'domain/time/',
  'domain/summaries/',
  'views/formats',
  'inputs/machineZone',
  'dataset/datasetRow',
];

const isOfEachZone = ({ path }) => OF_EACH_ZONE.some((place) => path.startsWith(place));

const FILES = testFiles(join(import.meta.dirname, 'test'));
const ofCode = FILES.filter(({ hasDocument }) => !hasDocument);
const ofAnyZone = ofCode.filter((file) => !isOfEachZone(file));
const ofScreen = FILES.filter(({ hasDocument }) => hasDocument);

const { testTimeout, ...shared } = base;

/** Runs files in one context, which loads what they import once. */
const together = (files, name = 'files') => ({
  ...shared,
  // The base leaves out `test/together`, as `npx jest` runs each file by itself.
  testPathIgnorePatterns: ['/node_modules/'],
  testMatch: [`<rootDir>/test/together/${name}.test.ts`],
  globals: { TEST_FILES: files.map(({ path }) => path) },
});

const screen = together(ofScreen.filter(({ isAlone }) => !isAlone));

/**
 * The unit tests as `npm test` runs them: in few contexts, those of dates in several zones, and what a
 * version of React decides also on others than the manifests name.
 */
export default {
  testTimeout,
  projects: [
    { displayName: 'screen', ...screen, testEnvironment: 'jsdom' },
    {
      displayName: 'pages',
      ...shared,
      testEnvironment: 'jsdom',
      testMatch: ofScreen
        .filter(({ isAlone }) => isAlone)
        .map(({ path }) => `<rootDir>/test/${path}`),
    },
    ...['17', '18'].map((version) => ({
      displayName: `React ${version}`,
      ...shared,
      moduleNameMapper: { ...shared.moduleNameMapper, ...reactOf(version) },
      testMatch: OF_EACH_REACT.map((name) => `<rootDir>/test/${name}.test.tsx`),
    })),
    {
      displayName: 'domain',
      ...together(ofAnyZone.filter(({ path }) => path.startsWith('domain/'))),
    },
    {
      displayName: 'around',
      ...together(ofAnyZone.filter(({ path }) => !path.startsWith('domain/'))),
    },
    ...ZONES.map((zone) => ({
      displayName: zone,
      ...together(ofCode.filter(isOfEachZone), 'zones'),
      testEnvironment: '<rootDir>/test/together/zoneEnvironment.mjs',
      testEnvironmentOptions: { zone },
    })),
  ],
};

/**
 * The test files of a folder. A file is alone in its context where it needs a new page, puts other
 * modules into it, or measures what a whole context holds, as the long run does.
 */
function testFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.test\.tsx?$/.test(path) && !/^(e2e|together)\//.test(path))
    .map((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      return {
        path,
        hasDocument: text.startsWith('/** @jest-environment jsdom */'),
        isAlone:
          path.startsWith('long/') ||
          OF_A_NEW_PAGE.includes(path.replace('.test.tsx', '')) ||
          /\bjest\.(mock|doMock|resetModules)\(/.test(text),
      };
    });
}
