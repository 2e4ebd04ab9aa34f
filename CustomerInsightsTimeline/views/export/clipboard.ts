import { useCallback } from '../react';
import { useAnnounce } from '../Announcer';
import { useTimeline } from '../TimelineContext';

/** One text in two flavours, of which whoever pastes it takes one. */
interface Flavours {
  readonly text: string;
  /** Absent for plain text. */
  readonly html?: string;
}

/** The copy command is deprecated, but unlike its successor it needs no permission in a frame. */
interface CopyingDocument {
  execCommand?: (command: 'copy') => boolean;
}

/**
 * Writes to the clipboard; to be called within a gesture of the user. Never rejects: false where the
 * host allows neither of the two ways.
 */
async function writeToClipboard(flavours: Flavours): Promise<boolean> {
  return copyByCommand(flavours) || (await copyByClipboard(flavours));
}

function copyByCommand({ text, html }: Flavours): boolean {
  let written = false;
  const write = (event: ClipboardEvent) => {
    // Neither the selected text nor what the host makes of the event is wanted.
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    written = event.clipboardData !== null;
  };
  document.addEventListener('copy', write, true);
  try {
    return (document as CopyingDocument).execCommand?.('copy') === true && written;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', write, true);
  }
}

async function copyByClipboard({ text, html }: Flavours): Promise<boolean> {
  try {
    if (html === undefined || typeof ClipboardItem === 'undefined') {
      await navigator.clipboard.writeText(text);
    } else {
      const item = new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      });
      await navigator.clipboard.write([item]);
    }
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies, and announces whether that worked. To be called within a gesture of the user. Null where the
 * maker wants no commands that copy.
 */
export function useCopy(): ((flavours: Flavours) => void) | null {
  const { strings, allowCopy } = useTimeline();
  const announce = useAnnounce();
  const copy = useCallback(
    (flavours: Flavours) => {
      void writeToClipboard(flavours).then((copied) => {
        announce(strings.text(copied ? 'Copy_Done' : 'Copy_Failed'));
      });
    },
    [strings, announce],
  );
  return allowCopy ? copy : null;
}
