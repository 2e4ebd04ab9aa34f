import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { thirdPartyNotices } from '../../packaging/notices';
import { ROOT, temporaryFolder, writeFiles } from './project';

const folder = temporaryFolder();

it('has the licence of every package that is bundled, and of none of the platform', () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const notices = thirdPartyNotices(ROOT);

  for (const [name, version] of Object.entries(dependencies)) {
    const isPlatform = ['react', 'react-dom', '@fluentui/react'].includes(name);
    expect([name, notices.includes(`${name} ${version}, `)]).toEqual([name, !isPlatform]);
  }
  expect(notices).toContain('Permission is hereby granted');
});

it('is refused for a package without the text of its licence', () => {
  writeFiles(folder(), {
    'package.json': '{"dependencies":{"bare":"1.0.0"}}',
    'node_modules/bare/package.json': '{"version":"1.0.0","license":"MIT"}',
  });

  expect(() => thirdPartyNotices(folder())).toThrow('bare comes without the text of its licence.');
});
