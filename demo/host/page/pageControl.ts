import type { Settings } from './settings';

/** The running control, whatever kind of app it is in. */
export interface PageControl {
  /** Opens the form or screen again. */
  readonly mount: (settings: Settings) => Promise<void>;
  /** Gives the running control what the settings now say otherwise, and ends when it has it. */
  readonly update: (settings: Settings) => Promise<void>;
  /** One updateView although nothing has changed. */
  readonly updateView: () => void;
  readonly destroy: () => void;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly events: readonly string[];
  readonly updateViews: number;
  /** By what the rows come, and how often it was asked. */
  readonly traffic: readonly [string, string];
  /** The types that the page has seen, in the form of `TypeSettings`; only where it asks for rows itself. */
  readonly typeSettings?: string;
}
