import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the licences of what is bundled are written, beside the solutions. */
export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** The platform's own: they are in no bundle. */
const PLATFORM = ['@fluentui/react', 'react', 'react-dom'];

interface Package {
  readonly version: string;
  readonly license: string;
}

/** The licences of all packages that a bundle may hold. Throws where one has no text of a licence. */
export function thirdPartyNotices(root: string): string {
  const { dependencies } = readJson(join(root, 'package.json')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const bundled = Object.keys(dependencies).filter((name) => !PLATFORM.includes(name));
  return bundled
    .sort()
    .map((name) => noticeOf(name, join(root, 'node_modules', name)))
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function noticeOf(name: string, folder: string): string {
  const { version, license } = readJson(join(folder, 'package.json')) as Package;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (file === undefined) throw new Error(`${name} comes without the text of its licence.`);
  const text = readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version}, ${license}\n\n${text}\n`;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
