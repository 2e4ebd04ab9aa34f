/** What scripts/runBench.mjs needs. */
export { measureBuilt } from './builtFigures';
export { bundleSize } from './bundleSize';
export { measureDomain } from './domainFigures';
export { measureFeed } from './feedFigures';
export { report } from './report';
export { openingTable } from './openingTable';
export { measureOpenings } from './openingFigures';
