import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipComplaints } from './checkZip';
import { readControls } from './controls';
import { readPackageVersion } from './packageVersion';
import { packSolution } from './solutionZip';
import { unzip } from './zip';

/** Where the zips of a solution are written. */
export const OUTPUT = 'out/solution';

/**
 * What is wrong with the zips that were written, in sentences; also where packing what is built now
 * makes other bytes. Throws where a zip was not written.
 */
export function writtenComplaints(root: string): readonly string[] {
  const version = readPackageVersion(root);
  const controls = readControls(root);
  return packSolution(root).flatMap(({ fileName, managed, bytes }) => {
    const written = readFileSync(join(root, OUTPUT, fileName));
    const complaints = zipComplaints(unzip(written), { managed, version, controls });
    return [
      ...complaints.map((sentence) => `${fileName}: ${sentence}`),
      ...(written.equals(bytes) ? [] : [`${fileName}: Packed once more, it has other bytes.`]),
    ];
  });
}
