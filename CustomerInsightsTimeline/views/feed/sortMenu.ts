import type { SortOrder } from '../../domain/activity/activityOrder';
import type { Strings } from '../../strings/Strings';
import type { MenuSection } from '../MoreMenu';

/** The order that the reader wants to read in. */
export function sortMenu(
  order: SortOrder,
  onSort: (order: SortOrder) => void,
  strings: Strings,
): MenuSection {
  const entry = (choice: SortOrder, text: string) => ({
    key: choice,
    text,
    checked: choice === order,
    onClick: () => {
      onSort(choice);
    },
  });
  return {
    key: 'sort',
    title: strings.text('SortOrder_Name'),
    oneOf: true,
    entries: [
      entry('newestFirst', strings.text('SortOrder_NewestFirst')),
      entry('oldestFirst', strings.text('SortOrder_OldestFirst')),
    ],
  };
}
