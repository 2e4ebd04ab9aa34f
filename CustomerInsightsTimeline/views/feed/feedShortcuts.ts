import type { KeyboardEvent } from 'react';

/**
 * Single keys that mean something while the focus is in the feed, and only there: elsewhere they
 * are somebody's text or a command of assistive technology. Answers whether the key was one of them.
 */
export function feedShortcuts(
  actions: Readonly<Record<string, (() => void) | null>>,
): (event: KeyboardEvent) => boolean {
  return (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return false;
    const action = actions[event.key];
    if (!action) return false;
    event.preventDefault();
    action();
    return true;
  };
}
