import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project';

/** What a recipe for inputs does not count: tests, pictures, the records of why, and the recipe. */
const NOT_COUNTED = [
  /^test\//,
  /^docs\/screenshots\//,
  /^scripts\/settingPictures\.mjs$/,
  /^docs\/decisions\//,
  /^CHANGELOG\.md$/,
  /^docs\/for-engineers\.md$/,
];

/** What no commit holds. */
const NOT_OURS = /^(node_modules|out|test-results|bin|obj)$|^\.|(^|\/)generated(\/|$)/;

const TEXT = /\.(ts|tsx|mjs|js|json|xml|resx|css|html|md|ya?ml|pcfproj|cdsproj)$/;

function filesUnder(path: string): readonly string[] {
  return readdirSync(join(ROOT, path), { withFileTypes: true })
    .map((entry) => ({ entry, file: path === '' ? entry.name : `${path}/${entry.name}` }))
    .filter(({ file }) => !NOT_OURS.test(file))
    .flatMap(({ entry, file }) => (entry.isDirectory() ? filesUnder(file) : [file]));
}

/** The files that name an input, as the manifest or the code writes it; all resx are one. */
function filesThatName(input: string): readonly string[] {
  const name = new RegExp(`\\b${input}(?![a-z])`, 'i');
  const files = filesUnder('')
    .filter((file) => TEXT.test(file) && !NOT_COUNTED.some((pattern) => pattern.test(file)))
    .filter((file) => name.test(readFileSync(join(ROOT, file), 'utf8')))
    .map((file) => file.replace(/[^/]+\.resx$/, '*.resx'));
  return [...new Set(files)].sort();
}

/** The files of the numbered list under "an input". */
function filesOfRecipe(): readonly string[] {
  const guide = readFileSync(join(ROOT, 'docs/for-engineers.md'), 'utf8');
  const [recipe = ''] = guide.split('**an input.**')[1]?.split('\n**') ?? [];
  return [...recipe.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, file = '']) => file).sort();
}

describe('the recipe for a yes/no input', () => {
  it('names the files that AllowExport stands in', () => {
    expect(filesThatName('AllowExport')).toEqual(filesOfRecipe());
  });

  it('has at most nine files', () => {
    expect(filesOfRecipe().length).toBeLessThanOrEqual(9);
  });
});
