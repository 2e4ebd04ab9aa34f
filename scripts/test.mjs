import { refuseOldNode } from './nodeVersion.mjs';

refuseOldNode();
Promise.all([import('./runTests.mjs'), import('./refusal.mjs')]).then(
  ([{ runTests }, { endWith }]) =>
    runTests({ isLong: process.argv.includes('--long') }).catch(endWith),
);
