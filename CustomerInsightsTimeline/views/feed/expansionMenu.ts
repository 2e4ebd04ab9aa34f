import { ChevronsDownUp, ChevronsUpDown } from 'lucide';
import type { Strings } from '../../strings/Strings';
import type { MenuSection } from '../MoreMenu';
import type { Expansion } from './useExpansion';

/** Opens or closes all activities at once. */
export function expansionMenu(expansion: Expansion, strings: Strings): MenuSection {
  return {
    key: 'expansion',
    entries: [
      {
        key: 'expandAll',
        text: strings.text('Expand_All'),
        icon: ChevronsUpDown,
        onClick: expansion.expandAll,
      },
      {
        key: 'collapseAll',
        text: strings.text('Collapse_All'),
        icon: ChevronsDownUp,
        onClick: expansion.collapseAll,
      },
    ],
  };
}
