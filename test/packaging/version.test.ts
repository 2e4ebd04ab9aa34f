import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST, readControls } from '../../packaging/controls';
import { readPackageVersion } from '../../packaging/packageVersion';
import { readSolutionManifest, SOLUTION_SOURCE } from '../../packaging/solutionXml';
import { stampVersion, VERSION_MODULE } from '../../packaging/stampVersion';
import { solutionVersion, stampManifest } from '../../packaging/version';
import { ROOT, temporaryFolder, writeProject } from './project';

const folder = temporaryFolder();

function versionsIn(root: string): readonly (string | undefined)[] {
  const solution = readFileSync(join(root, SOLUTION_SOURCE), 'utf8');
  return [
    ...readControls(root).flatMap(({ manifest }) => [
      manifest['@version'],
      ...(manifest.resources.resx ?? []).map((resx) => resx['@version']),
    ]),
    readSolutionManifest(solution).Version.replace(/\.0$/, ''),
    /VERSION = '(.*)'/.exec(readFileSync(join(root, VERSION_MODULE), 'utf8'))?.[1],
  ];
}

it('is the same everywhere; `npm run version:stamp` makes it so', () => {
  expect(new Set(versionsIn(ROOT))).toEqual(new Set([readPackageVersion(ROOT)]));
});

it('is written into every manifest, the solution and what is on screen', () => {
  writeProject(folder(), ['First', 'Second'], '1.2.3');

  expect(stampVersion(folder())).toEqual([
    `First/${MANIFEST}`,
    `Second/${MANIFEST}`,
    SOLUTION_SOURCE,
    VERSION_MODULE,
  ]);

  expect(versionsIn(folder())).toEqual(Array.from({ length: 6 }, () => '1.2.3'));
});

it('is all that stamping changes in a manifest', () => {
  const text =
    '<?xml version="1.0"?>\n<control\n  constructor="A" version="0.1.0"><platform-library ' +
    'name="React" version="16.14.0"/><resx path="a.resx" version="0.1.0"/></control>';

  expect(stampManifest(text, '2.0.0')).toBe(text.replaceAll('0.1.0', '2.0.0'));
});

it.each(['1.2', '1.2.3-beta.1', 'v1.2.3', ''])('is not %p, which no manifest could say', (text) => {
  expect(() => solutionVersion(text)).toThrow('A version is three numbers');
});
