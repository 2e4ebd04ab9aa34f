import type { Choice } from '../choice';

/** What follows from a changed setting, as it would in Power Apps. */
type Effect =
  /** None but what the frame's new width has on a control that tracks it. */
  | 'resize'
  /** The form gives the control another value: one updateView. */
  | 'updateView'
  /** The form is opened again: destroy, then init. */
  | 'remount'
  /** The user's language is the whole page's, so the page is reloaded. */
  | 'reload';

export interface Setting {
  /** That of an input is the input's name in the manifest, as makers find it in the reference. */
  readonly label: string;
  readonly initial: string;
  readonly effect: Effect;
  /** Absent where the value is free text. */
  readonly choices?: readonly Choice[];
  /** Makes a value of what else than the choices the page's address may hold. */
  readonly read?: (text: string) => string | null;
  /** Shown only on request, to keep the toolbar slim. */
  readonly secondary?: true;
  /** Not shown at all. */
  readonly hidden?: boolean;
}

/** Settings by the names that they have in the page's address. */
export type SettingGroup = Readonly<Record<string, Setting>>;

/** The setting where a page has no use for it: without choices, its address has no say either. */
export function hidden({ label, initial, effect }: Setting): Setting {
  return { label, initial, effect, hidden: true };
}
