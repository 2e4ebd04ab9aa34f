import { unzipSync, zipSync } from 'fflate';

/** Paths with forward slashes, and what the files hold. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The earliest date that a zip can hold. It is written as local time, so it is made of local parts,
 * and the same in every zone.
 */
const DATE = new Date(1980, 0, 1);

/** The same files always make the same bytes: sorted paths, one date, no trace of a machine. */
export function zip(files: Files): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: DATE });
}

export function unzip(bytes: Uint8Array): Files {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** The text of a file that is there. */
export function textOf(files: Files, path: string): string {
  return new TextDecoder().decode(files.get(path));
}
