/** What scripts/runBench.mjs needs. */
export { measureDomain } from './domainFigures';
export { measureFeed } from './feedFigures';
export { report } from './report';
export { openingTable } from './openingTable';
export { measureOpenings } from './openingFigures';
