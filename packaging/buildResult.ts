import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** pcf-scripts writes its lines in colours, also where nobody sees them. */
const COLOURS = new RegExp(String.raw`${String.fromCharCode(27)}\[\d+m`, 'g');

/** What a build of one control leaves, by name. */
const PARTS = ['bundle.js', 'ControlManifest.xml'];

/**
 * Says what is wrong with a build of pcf-scripts, or null. The tool's exit status says nothing: 1.51.1
 * ends with 0 after a type error, a refused manifest and a missing resx. So a build is good only where
 * the tool says "Succeeded", prints no error, and left a bundle and a manifest of each control.
 */
export function buildFault(
  output: string,
  folder: string,
  controls: readonly string[],
): string | null {
  const lines = output.replaceAll(COLOURS, '').split(/\r?\n/);
  const error = lines.find((line) => /\[Error\]|\bFailed:?$|^ERROR in /.test(line.trim()));
  if (error !== undefined) return `The build failed: ${error.trim()}`;
  if (!lines.some((line) => line.trim().endsWith('[build] Succeeded'))) {
    return 'The build ended without saying that it succeeded.';
  }
  const missing = controls
    .flatMap((name) => PARTS.map((part) => join(folder, name, part)))
    .find((path) => !existsSync(path));
  return missing === undefined ? null : `The build left no ${missing}.`;
}
