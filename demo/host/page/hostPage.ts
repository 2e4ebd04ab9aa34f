import type { LogEntry } from '../../dataverse/sessions';
import { readAddress, writeAddress } from './address';
import type { HostHandle } from './hostWindow';
import type { PageControl } from './pageControl';
import type { SettingName, Settings, SettingTable } from './settings';
import { settingNames } from './settings';

type Changes = Partial<Record<SettingName, string>>;

export interface HostPageOptions {
  readonly table: SettingTable;
  readonly control: PageControl;
  readonly readLog: () => Promise<readonly LogEntry[]>;
  /** Shows the settings everywhere but in the control. */
  readonly show: (settings: Settings) => void;
}

/** Keeps the address, the toolbar and the control to the same settings. */
export class HostPage implements HostHandle {
  constructor(
    private current: Settings,
    private readonly options: HostPageOptions,
  ) {}

  async start(): Promise<void> {
    this.options.show(this.current);
    await loadFonts();
    await this.remount();
  }

  readonly update = async (changes: Changes): Promise<void> => {
    const earlier = this.current;
    const { table } = this.options;
    const address = writeAddress(location.search, { ...earlier, ...changes }, table);
    history.replaceState(null, '', location.pathname + address);
    this.current = readAddress(address, table);
    this.options.show(this.current);

    const effects = settingNames
      .filter((name) => this.current[name] !== earlier[name])
      .map((name) => table[name].effect);
    if (effects.includes('reload')) location.reload();
    else if (effects.includes('remount')) await this.remount();
    else if (effects.includes('updateView')) await this.options.control.update(this.current);
  };

  readonly remount = (): Promise<void> => this.options.control.mount(this.current);

  readonly destroy = (): void => {
    this.options.control.destroy();
  };

  readonly outputs = (): Readonly<Record<string, unknown>> => this.options.control.outputs;
  readonly events = (): readonly string[] => this.options.control.events;
  readonly requests = (): Promise<readonly LogEntry[]> => this.options.readLog();

  readonly updateViews = (times: number): number => {
    for (let call = 0; call < times; call += 1) this.options.control.updateView();
    return this.options.control.updateViews;
  };
}

/** A form has its fonts when it draws a control; a font that comes later changes where lines break. */
async function loadFonts(): Promise<void> {
  const weights = [400, 600, 700];
  await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 14px "Segoe UI"`)));
}
