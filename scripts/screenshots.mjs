import { isHelpAsked } from './help.mjs';
import { refuseOldNode } from './nodeVersion.mjs';

refuseOldNode();
if (!isHelpAsked('screenshots')) {
  Promise.all([import('./takeScreenshots.mjs'), import('./refusal.mjs')]).then(
    ([{ takeScreenshots }, { endWith }]) => takeScreenshots(process.argv[2]).catch(endWith),
  );
}
