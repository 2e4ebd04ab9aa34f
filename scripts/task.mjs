import { isHelpAsked } from './help.mjs';
import { refuseOldNode } from './nodeVersion.mjs';

refuseOldNode();
const [, , task, ...options] = process.argv;
if (!isHelpAsked(task)) {
  Promise.all([import(`./tasks/${task}.mjs`), import('./refusal.mjs')]).then(
    ([{ run }, { endWith }]) => run(options).catch(endWith),
  );
}
