import { refuseOldNode } from './nodeVersion.mjs';

refuseOldNode();
Promise.all([import('./takeScreenshots.mjs'), import('./refusal.mjs')]).then(
  ([{ takeScreenshots }, { endWith }]) => takeScreenshots(process.argv[2]).catch(endWith),
);
