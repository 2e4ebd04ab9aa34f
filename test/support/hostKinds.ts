import type { HostedOptions } from './datasetSource';

/** The ways in which hosts of data-sets differ, each to be said after "a host that". */
export const HOSTS: readonly [string, Partial<HostedOptions>][] = [
  ['replaces pages', { pages: 'replace' }],
  ['appends pages', { pages: 'append' }],
  ['never says that it loads', { tellsLoading: false }],
  ['refreshes the page that is shown', { keepsPage: true }],
];
