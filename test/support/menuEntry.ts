import { screen, waitFor } from '@testing-library/react';

type EntryRole = 'menuitem' | 'menuitemcheckbox' | 'menuitemradio';

/** An entry of the menu that is open, once the menu has found its place: until then it takes no pointer. */
export async function menuEntry(role: EntryRole, name: string): Promise<HTMLElement> {
  const entry = await screen.findByRole(role, { name });
  await waitFor(() => {
    expect(getComputedStyle(entry).pointerEvents).not.toBe('none');
  });
  return entry;
}
