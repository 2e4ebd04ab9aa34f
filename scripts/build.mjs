import { refuseOldNode } from './nodeVersion.mjs';

refuseOldNode();
Promise.all([import('./buildControls.mjs'), import('./refusal.mjs')]).then(
  ([{ buildControls }, { endWith }]) => buildControls().catch(endWith),
);
