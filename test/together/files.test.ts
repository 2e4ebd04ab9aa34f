import { runTogether } from './together';

runTogether();
