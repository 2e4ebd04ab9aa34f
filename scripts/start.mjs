import { refuseOldNode } from './nodeVersion.mjs';

refuseOldNode();
Promise.all([import('./demo.mjs'), import('./refusal.mjs')]).then(([{ runDemo }, { endWith }]) =>
  runDemo().catch(endWith),
);
