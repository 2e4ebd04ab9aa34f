import { refuseOldNode } from './nodeVersion.mjs';

refuseOldNode();
Promise.all([import(`./tasks/${process.argv[2]}.mjs`), import('./refusal.mjs')]).then(
  ([{ run }, { endWith }]) => run(process.argv.slice(3)).catch(endWith),
);
