import { isHelpAsked } from './help.mjs';
import { refuseOldNode } from './nodeVersion.mjs';

refuseOldNode();
if (!isHelpAsked('bench')) {
  Promise.all([import('./runBench.mjs'), import('./refusal.mjs')]).then(
    ([{ runBench }, { endWith }]) => runBench().catch(endWith),
  );
}
