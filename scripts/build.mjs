import { isHelpAsked } from './help.mjs';
import { refuseOldNode } from './nodeVersion.mjs';

refuseOldNode();
if (!isHelpAsked('build')) {
  Promise.all([import('./buildControls.mjs'), import('./refusal.mjs')]).then(
    ([{ buildControls }, { endWith }]) => buildControls().catch(endWith),
  );
}
