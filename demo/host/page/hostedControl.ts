import type { TimelineContext, TimelineEvents } from '../context/hostContext';
import { createHostContext } from '../context/hostContext';
import type { HostInputs } from '../context/hostInputs';
import type { TimelineParameters } from '../context/parameters';
import { createUnimplementedWebApi } from '../context/unimplementedWebApi';
import { createWebApi } from '../context/webApi';
import { ControlHost } from '../controlHost';
import { loadBuiltStrings } from './builtStrings';
import type { FindCustomer } from './customers';
import type { Emulator } from './emulator';
import { faultNamed } from './faults';
import { hostedInputs } from './hostedInputs';
import type { PageControl } from './pageControl';
import type { Settings } from './settings';

type Outputs = Readonly<Record<string, unknown>>;
export type HostedControlClass = new () => ComponentFramework.ReactControl<
  TimelineParameters,
  Outputs,
  TimelineEvents
>;
type Host = ControlHost<HostInputs, TimelineContext['parameters'], Outputs, TimelineEvents>;

export interface HostedControlOptions {
  readonly Control: HostedControlClass;
  /** Where the control's build is served. */
  readonly folder: string;
  readonly container: HTMLElement;
  /** Null over a real organisation, which can't be told to fail. */
  readonly emulator: Emulator | null;
  readonly findCustomer: FindCustomer;
  readonly settings: Settings;
  readonly onChange: () => void;
}

/** The control on the page: mounted by settings, and again whenever a form would be opened anew. */
export class HostedControl implements PageControl {
  private requests = 0;
  private host: Host | undefined;
  private settings: Settings;
  private mounts = 0;

  constructor(private readonly options: HostedControlOptions) {
    this.settings = options.settings;
    new ResizeObserver(() => {
      this.host?.resize({ width: this.width });
    }).observe(options.container);
  }

  /** Opens the form anew. Of several calls at once, the last one counts. */
  async mount(settings: Settings): Promise<void> {
    this.settings = settings;
    const mount = (this.mounts += 1);
    const { Control, container, emulator, findCustomer, folder, onChange } = this.options;
    await emulator?.setSchema(settings.schema);
    await emulator?.setFaults(faultNamed(settings.fault).rules ?? []);
    const strings = await loadBuiltStrings(folder, Number(settings.language));
    if (mount !== this.mounts) return;

    const state = this.host?.state;
    this.destroy();
    this.host = new ControlHost({
      Control,
      container,
      createContext: createHostContext,
      inputs: {
        // Not those of the argument, which may have changed in the meantime.
        ...hostedInputs(this.settings, findCustomer),
        strings,
        webAPI: this.createWebApi(settings),
        width: this.width,
      },
      onChange,
      ...(state === undefined ? {} : { state }),
    }).start();
  }

  /** Gives the running control what the settings now say otherwise, in one updateView. */
  update(settings: Settings): void {
    const { findCustomer } = this.options;
    const earlier: Readonly<Record<string, unknown>> = {
      ...hostedInputs(this.settings, findCustomer),
    };
    this.settings = settings;
    const changes = Object.entries(hostedInputs(settings, findCustomer)).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(earlier[name]),
    );
    this.host?.update(Object.fromEntries(changes));
  }

  updateView(): void {
    this.host?.update();
  }

  destroy(): void {
    this.host?.destroy();
  }

  get outputs(): Outputs {
    return this.host?.outputs ?? {};
  }

  get events(): readonly string[] {
    return this.host?.events ?? [];
  }

  get updateViews(): number {
    return this.host?.updateViews ?? 0;
  }

  get traffic(): readonly [string, string] {
    return ['Web API', `${this.requests} ${this.requests === 1 ? 'request' : 'requests'}`];
  }

  private get width(): number {
    return this.options.container.clientWidth;
  }

  private createWebApi({ fault }: Settings): ComponentFramework.WebApi {
    const { webAPI } = faultNamed(fault);
    const { emulator } = this.options;
    if (webAPI === 'unimplemented') return createUnimplementedWebApi();
    return createWebApi({
      serviceRoot: `${location.origin}/api/data/v9.2/`,
      ...(emulator === null ? {} : { session: emulator.session }),
      fetch: (url, init) => {
        this.requests += 1;
        this.options.onChange();
        return webAPI === 'offline'
          ? Promise.reject(new TypeError('Failed to fetch'))
          : fetch(url, init);
      },
    });
  }
}
