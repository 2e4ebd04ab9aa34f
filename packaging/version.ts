/** Three numbers, as a control's manifest wants them; what follows a hyphen has no place there. */
const PLAIN = /^\d+\.\d+\.\d+$/;

/**
 * The four numbers of a solution for the version of package.json. Throws where that isn't three
 * plain numbers, which is all that manifests can say.
 */
export function solutionVersion(version: string): string {
  if (!PLAIN.test(version)) {
    throw new Error(`A version is three numbers, such as 1.2.0, and not "${version}".`);
  }
  return `${version}.0`;
}

/** A manifest with this version for the control and for each resx, and otherwise as it was. */
export function stampManifest(text: string, version: string): string {
  return text.replace(
    /(<(?:control|resx)\b[^>]*?\sversion=")[^"]*(")/g,
    (_match, before: string, after: string) => before + version + after,
  );
}

/** The module that the screen has its version from, with this one. */
export function stampModule(text: string, version: string): string {
  return text.replace(/(VERSION = ')[^']*/, (_match, before: string) => before + version);
}

/** The source of the solution with this version, and otherwise as it was. */
export function stampSolution(text: string, version: string): string {
  return text.replace(
    /<Version>[^<]*<\/Version>/,
    `<Version>${solutionVersion(version)}</Version>`,
  );
}
