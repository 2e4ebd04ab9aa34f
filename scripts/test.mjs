import { refuseOldNode } from './nodeVersion.mjs';

refuseOldNode();
Promise.all([import('./runTests.mjs'), import('./refusal.mjs')]).then(
  ([{ runTests }, { endWith }]) => runTests().catch(endWith),
);
