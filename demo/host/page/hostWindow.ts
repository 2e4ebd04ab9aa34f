import type * as ReactModule from 'react';
import type * as ReactDOMModule from 'react-dom';

import type { LogEntry } from '../../dataverse/sessions';
import type { SettingName } from './settings';

/** What e2e tests drive the page by, as `window.host`. */
export interface HostHandle {
  /** Changes settings as the toolbar does. A new language reloads the page. */
  readonly update: (changes: Partial<Record<SettingName, string>>) => Promise<void>;
  readonly destroy: () => void;
  /** Destroys the control, if it runs, and starts it again with the state that it left. */
  readonly remount: () => Promise<void>;
  readonly outputs: () => Readonly<Record<string, unknown>>;
  readonly events: () => readonly string[];
  /** Calls updateView so many times although nothing has changed, as hosts do; tells the total. */
  readonly updateViews: (times: number) => number;
  /** The stand-in server's log of this page's Web API requests. */
  readonly requests: () => Promise<readonly LogEntry[]>;
}

declare global {
  interface Window {
    host?: HostHandle;
    /** The platform's builds name themselves so; a control's bundle asks for them by these names. */
    Reactv16?: typeof ReactModule;
    ReactDOMv16?: typeof ReactDOMModule;
    /** The names by which the platform's build of Fluent UI asks for React. */
    React?: typeof ReactModule;
    ReactDOM?: typeof ReactDOMModule;
  }
}
