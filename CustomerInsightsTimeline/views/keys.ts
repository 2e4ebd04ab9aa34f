import type { KeyboardEvent } from 'react';

/** Elsewhere a key is somebody's text, or a command of assistive technology. */
function isOurs({ target, currentTarget }: KeyboardEvent): boolean {
  return (
    target instanceof Element &&
    currentTarget.contains(target) &&
    !target.matches('input, select, textarea')
  );
}

/** Whether a key is pressed without those that make a command of the browser or the system of it. */
export function isAlone({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return !ctrlKey && !altKey && !metaKey;
}

/**
 * Single keys that mean something while the focus is within the element that has them, and not where one
 * types. Answers whether the key was one of them.
 */
export function singleKeys(
  actions: Readonly<Record<string, () => void>>,
): (event: KeyboardEvent) => boolean {
  return (event) => {
    if (!isAlone(event) || !isOurs(event)) return false;
    const action = actions[event.key];
    if (!action) return false;
    event.preventDefault();
    action();
    return true;
  };
}

/** Whether the key is Escape. A dialog around the form stays open: this Escape is for us. */
export function takesEscape(event: KeyboardEvent): boolean {
  if (event.key !== 'Escape') return false;
  event.stopPropagation();
  event.preventDefault();
  return true;
}

/** The keys that open the browser's own search, whatever the alphabet of the keyboard. */
export function isFind(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (ctrlKey === metaKey || altKey || shiftKey) return false;
  return key.toLowerCase() === 'f' || (key > '\u007f' && event.nativeEvent.code === 'KeyF');
}
