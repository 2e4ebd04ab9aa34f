import { isHelpAsked } from './help.mjs';
import { refuseOldNode } from './nodeVersion.mjs';

refuseOldNode();
if (!isHelpAsked('test')) {
  Promise.all([import('./runTests.mjs'), import('./refusal.mjs')]).then(
    ([{ runTests }, { endWith }]) =>
      runTests({ isLong: process.argv.includes('--long') }).catch(endWith),
  );
}
