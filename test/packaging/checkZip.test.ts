import { zipComplaints } from '../../packaging/checkZip';
import { readControls } from '../../packaging/controls';
import { packSolution } from '../../packaging/solutionZip';
import { stampVersion } from '../../packaging/stampVersion';
import type { Files } from '../../packaging/zip';
import { textOf, unzip } from '../../packaging/zip';
import { temporaryFolder, writeProject } from './project';

const folder = temporaryFolder();
const CONTROL = 'Controls/cit_Sample.Only/';

function packed(): Files {
  writeProject(folder(), ['Only'], '1.2.3');
  stampVersion(folder());
  const [managed] = packSolution(folder());
  return unzip(managed?.bytes ?? new Uint8Array());
}

function complaintsOf(files: Files): readonly string[] {
  const controls = readControls(folder());
  return zipComplaints(files, { managed: true, version: '1.2.3', controls });
}

/** The files with one of them changed, or taken out where the change is to nothing. */
function changed(files: Files, path: string, change: (text: string) => string | null): Files {
  const text = change(textOf(files, path));
  const others = [...files].filter(([other]) => other !== path);
  return new Map(text === null ? others : [...others, [path, new TextEncoder().encode(text)]]);
}

it('finds nothing wrong with a zip as it is packed', () => {
  expect(complaintsOf(packed())).toEqual([]);
});

it.each([
  ['solution.xml', 'solution.xml is missing.'],
  ['customizations.xml', 'customizations.xml is missing.'],
  ['[Content_Types].xml', '[Content_Types].xml is missing.'],
  [`${CONTROL}bundle.js`, `${CONTROL}bundle.js is missing.`],
  [`${CONTROL}strings/Only.1033.resx`, `${CONTROL}strings/Only.1033.resx is missing.`],
  [`${CONTROL}ControlManifest.xml`, `${CONTROL}ControlManifest.xml is missing.`],
])('misses %s', (path, sentence) => {
  expect(complaintsOf(changed(packed(), path, () => null))).toContain(sentence);
});

it.each([
  ['<Version>1.2.3.0<', '<Version>1.2.2.0<', 'The version of the solution'],
  ['<Managed>1<', '<Managed>0<', 'The managed flag'],
  ['type="66"', 'type="61"', 'The list of root components'],
  ['schemaName="cit_', 'schemaName="other_', 'The list of root components'],
  ['Prefix>cit<', 'Prefix>new<', "The publisher's CustomizationPrefix"],
])('notices in the solution that %s has become %s', (from, to, start) => {
  const files = changed(packed(), 'solution.xml', (text) => text.replace(from, to));

  expect(complaintsOf(files)).toEqual([expect.stringMatching(`^${start} should be`)]);
});

it('notices a control that the customizations leave out', () => {
  const files = changed(packed(), 'customizations.xml', (text) =>
    text.replace(/<CustomControls>[^]*<\/CustomControls>/, '<CustomControls/>'),
  );

  expect(complaintsOf(files)).toEqual([
    expect.stringMatching('^The list of custom controls should be'),
  ]);
});

it.each([
  [
    'the version of the control',
    /(<control [^>]*version=")[^"]*/,
    'The version of cit_Sample.Only',
  ],
  ['the version of a resx', /(<resx [^>]*version=")[^"]*/, 'The version of strings/Only.1033.resx'],
  ['the name of the control', /(<control [^>]*namespace=")[^"]*/, 'The name in the manifest'],
])('notices another value for %s', (_what, pattern, start) => {
  const files = changed(packed(), `${CONTROL}ControlManifest.xml`, (text) =>
    text.replace(pattern, '$10.0.1'),
  );

  expect(complaintsOf(files)).toEqual([expect.stringMatching(`^${start}.* should be`)]);
});

it('notices a file whose extension has no content type', () => {
  const files = changed(packed(), '[Content_Types].xml', (text) =>
    text.replace(/<Default Extension="js"[^>]*>/, ''),
  );

  expect(complaintsOf(files)).toEqual([
    'The content type of .js should be "application/octet-stream" and is null.',
  ]);
});

it('notices a manifest whose content type is not overridden', () => {
  const files = changed(packed(), '[Content_Types].xml', (text) =>
    text.replace(/<Override[^>]*>/, ''),
  );

  expect(complaintsOf(files)).toHaveLength(1);
});

it('notices a file that nothing names', () => {
  const path = `${CONTROL}bundle.js.map`;
  const files = changed(packed(), path, () => '{}');

  expect(complaintsOf(files)).toContain(`Nothing names ${path}.`);
});

it('tells which file holds what a bundle may not hold', () => {
  const files = changed(packed(), `${CONTROL}bundle.js`, () => 'eval("1")');

  expect(complaintsOf(files)).toEqual([`${CONTROL}bundle.js calls eval.`]);
});
