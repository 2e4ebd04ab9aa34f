import { runTogether } from './together';

runTogether((path) => !path.startsWith('domain/'));
