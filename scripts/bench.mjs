import { refuseOldNode } from './nodeVersion.mjs';

refuseOldNode();
Promise.all([import('./runBench.mjs'), import('./refusal.mjs')]).then(
  ([{ runBench }, { endWith }]) => runBench().catch(endWith),
);
