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

/** The keys that open the browser's own search, whatever the alphabet of the keyboard. */
export function isFind(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (ctrlKey === metaKey || altKey || shiftKey) return false;
  return key.toLowerCase() === 'f' || (key > '\u007f' && event.nativeEvent.code === 'KeyF');
}
