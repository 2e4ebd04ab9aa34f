import { screen, waitFor } from '@testing-library/react';

type EntryRole = 'menuitem' | 'menuitemcheckbox' | 'menuitemradio';

/** An element of a menu or a panel, once that has found its place: until then it takes no pointer. */
export async function inPlace(element: HTMLElement | Promise<HTMLElement>): Promise<HTMLElement> {
  const found = await element;
  await waitFor(() => {
    expect(getComputedStyle(found).pointerEvents).not.toBe('none');
  });
  return found;
}

/** An entry of the menu that is open. */
export function menuEntry(role: EntryRole, name: string): Promise<HTMLElement> {
  return inPlace(screen.findByRole(role, { name }));
}
