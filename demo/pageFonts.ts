import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A font for one script: the package that has it, and the parts of the package that hold the script. */
interface ScriptFont {
  readonly name: string;
  readonly parts: RegExp;
}

/**
 * The page's fonts come from packages, so that a title takes as many lines on every machine. Windows
 * shows the control in Segoe UI; Selawik has the same widths and an open licence (OFL). Noto Sans
 * stands in for the scripts that Selawik lacks. The control itself holds no font.
 */
const SCRIPTS: readonly ScriptFont[] = [
  { name: 'noto-sans-arabic', parts: /-arabic-arabic-/ },
  { name: 'noto-sans-hebrew', parts: /-hebrew-hebrew-/ },
  { name: 'noto-sans-devanagari', parts: /-devanagari-devanagari-/ },
  { name: 'noto-sans-kr', parts: /-\[\d+\]-/ },
  { name: 'noto-sans-sc', parts: /-\[\d+\]-/ },
];

/** Selawik's files by weight. */
const LATIN = { 400: 'selawk.ttf', 600: 'selawksb.ttf', 700: 'selawkb.ttf' };
const LATIN_RANGE = 'U+0000-058F, U+1E00-1FFF, U+2000-2BFF';

/** Folders of font files, by the beginning of the path that they are served under. */
export const FONT_FOLDERS: readonly (readonly [string, string])[] = [
  ['/fonts/latin/', 'node_modules/winstrap/dist/fonts'],
  ['/fonts/monospace/', 'node_modules/@fontsource/inconsolata/files'],
  ...SCRIPTS.map(({ name }) => [`/fonts/${name}/`, `${packageOf(name)}/files`] as const),
];

/** The style sheet that gives the names "Segoe UI" and "Consolas" to the fonts of the packages. */
export async function pageFontsCss(root: string): Promise<string> {
  const scripts = await Promise.all(SCRIPTS.map((font) => scriptFaces(root, font)));
  // Of two faces that have a character, the browser takes the later one.
  return [...scripts.flat(), ...latinFaces(), monospaceFace()].join('\n');
}

function packageOf(name: string): string {
  return `node_modules/@fontsource-variable/${name}`;
}

/** The faces of one script; each part has its range of characters, and is loaded when one is used. */
async function scriptFaces(root: string, { name, parts }: ScriptFont): Promise<string[]> {
  const css = await readFile(join(root, packageOf(name), 'index.css'), 'utf8');
  return css
    .split('/* ')
    .filter((face) => parts.test(face.slice(0, face.indexOf('*/'))))
    .map((face) => face.slice(face.indexOf('@font-face')))
    .flatMap((face) =>
      // A browser takes one set of weights of a family; the faces of all scripts have the same.
      Object.keys(LATIN).map((weight) =>
        face
          .replace(/font-family: [^;]+;/, "font-family: 'Segoe UI';")
          .replace(/font-weight: [^;]+;/, `font-weight: ${weight};`)
          .replace('url(./files/', `url(/fonts/${name}/`),
      ),
    );
}

function latinFaces(): string[] {
  return Object.entries(LATIN).map(
    ([weight, file]) =>
      `@font-face { font-family: 'Segoe UI'; font-weight: ${weight}; ` +
      `src: url(/fonts/latin/${file}); unicode-range: ${LATIN_RANGE}; }`,
  );
}

function monospaceFace(): string {
  const file = 'inconsolata-latin-400-normal.woff2';
  return `@font-face { font-family: Consolas; src: url(/fonts/monospace/${file}); }`;
}
