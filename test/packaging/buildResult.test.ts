import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildFault } from '../../packaging/buildResult';

const CONTROL = 'Sample';

/** What pcf-scripts 1.51.1 printed for a control of ten lines; each of these runs ended with status 0. */
const BEGUN = [
  '[3:32:22 PM] [build] Initializing...',
  '[3:32:22 PM] [build] Validating manifest...',
];
const BUILT = [
  ...BEGUN,
  '[3:32:35 PM] [build] Compiling and bundling control...',
  'webpack 5.112.2 compiled \u001B[1m\u001B[32msuccessfully\u001B[39m\u001B[22m in 9688 ms',
  '[3:32:47 PM] [build] Generating build outputs...',
];
const FAILED = '\u001B[31m[3:32:59 PM] [build] Failed:\u001B[0m';
const inRed = (text: string) => `\u001B[31m${text}\u001B[0m`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  mkdirSync(join(folder, CONTROL));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (...names: readonly string[]) => {
  for (const name of names) writeFileSync(join(folder, CONTROL, name), 'built');
};

const faultOf = (lines: readonly string[]) => buildFault(lines.join('\n'), folder, [CONTROL]);

describe('a build', () => {
  it('is good where the tool says so and each control has its bundle and manifest', () => {
    write('bundle.js', 'ControlManifest.xml');
    expect(faultOf([...BUILT, '[3:32:47 PM] [build] Succeeded'])).toBeNull();
  });

  it.each([
    [
      'source that the tool refuses',
      '[pcf-1023] [Error] Control source code defines more than one export.',
    ],
    [
      'a manifest that the tool refuses',
      '[pcf-1014] [Error] Manifest validation problem: of-type is not one of enum values',
    ],
    ['a resx that is not there', '[pcf-1011] [Error] Resource file Sample.1033.resx not found.'],
  ])('is refused for %s, with the tool’s words, whatever it left', (_, error) => {
    write('bundle.js', 'ControlManifest.xml');
    const fault = faultOf([...BUILT, FAILED, inRed(error)]);
    expect(fault).toMatch(/^The build failed: /);
  });

  it('is refused for a type error', () => {
    write('bundle.js', 'ControlManifest.xml');
    const error = 'ERROR in ./Sample/index.ts 2:9-15';
    expect(faultOf([...BEGUN, inRed(error), FAILED])).toBe(`The build failed: ${error}`);
  });

  it('is refused where the tool ends without a word of success', () => {
    write('bundle.js', 'ControlManifest.xml');
    expect(faultOf(BUILT)).toBe('The build ended without saying that it succeeded.');
  });

  it.each(['bundle.js', 'ControlManifest.xml'])('is refused where it left no %s', (missing) => {
    write(missing === 'bundle.js' ? 'ControlManifest.xml' : 'bundle.js');
    expect(faultOf([...BUILT, '[3:32:47 PM] [build] Succeeded'])).toBe(
      `The build left no ${join(folder, CONTROL, missing)}.`,
    );
  });
});
