import { isHelpAsked } from './help.mjs';
import { refuseOldNode } from './nodeVersion.mjs';

refuseOldNode();
if (!isHelpAsked('start')) {
  Promise.all([import('./demo.mjs'), import('./refusal.mjs')]).then(([{ runDemo }, { endWith }]) =>
    runDemo().catch(endWith),
  );
}
