import { createHostContext } from '../context/hostContext';
import type { HostInputs } from '../context/hostInputs';
import type { TimelineParameters } from '../context/parameters';
import { createUnimplementedWebApi } from '../context/unimplementedWebApi';
import { createWebApi } from '../context/webApi';
import { loadBuiltStrings, loadBuiltStyles } from './builtResources';
import type { Emulator } from './emulator';
import { faultNamed, faultRules } from './faults';
import { hostedInputs, timeZoneOf } from './hostedInputs';
import type { RegisteredClass, RunningControlOptions } from './runningControl';
import { RunningControl } from './runningControl';
import { SeenTypes } from './seenTypes';
import type { Settings } from './settings';

export type HostedControlClass = RegisteredClass<TimelineParameters>;

export interface HostedControlOptions extends RunningControlOptions<TimelineParameters> {
  /** Null over a real organisation, which can't be made to fail. */
  readonly emulator: Emulator | null;
  readonly settings: Settings;
}

/** The control on a form: mounted by settings, and again whenever a form would be opened again. */
export class HostedControl extends RunningControl<
  HostInputs,
  TimelineParameters,
  HostedControlOptions
> {
  private requests = 0;
  private readonly seenTypes = new SeenTypes();
  private settings: Settings;
  private mounts = 0;

  constructor(options: HostedControlOptions) {
    super(options, createHostContext);
    this.settings = options.settings;
  }

  /** Opens the form again. Of several calls at once, the last one counts. */
  async mount(settings: Settings): Promise<void> {
    this.settings = settings;
    const mount = (this.mounts += 1);
    const { emulator, findCustomer, folder } = this.options;
    await emulator?.setSchema(settings.schema);
    await emulator?.setTimeZone(timeZoneOf(settings));
    await emulator?.setFaults(faultRules(settings.fault, settings.delay));
    const [strings] = await Promise.all([
      loadBuiltStrings(folder, Number(settings.language)),
      loadBuiltStyles(folder),
    ]);
    if (mount !== this.mounts) return;

    const inputs = {
      // Not those of the argument, which may have changed in the meantime.
      ...hostedInputs(this.settings, findCustomer),
      strings,
      webAPI: this.createWebApi(settings),
      width: this.width,
    };
    this.start(inputs);
  }

  /** Gives the running control what the settings now say otherwise, in one updateView. */
  update(settings: Settings): Promise<void> {
    const { findCustomer } = this.options;
    const earlier: Readonly<Record<string, unknown>> = {
      ...hostedInputs(this.settings, findCustomer),
    };
    this.settings = settings;
    const changes = Object.entries(hostedInputs(settings, findCustomer)).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(earlier[name]),
    );
    this.host?.update(Object.fromEntries(changes));
    return Promise.resolve();
  }

  get traffic(): readonly [string, string] {
    return ['Web API', `${this.requests} ${this.requests === 1 ? 'request' : 'requests'}`];
  }

  get typeSettings(): string {
    return this.seenTypes.typeSettings;
  }

  private createWebApi({ fault, designer }: Settings): ComponentFramework.WebApi {
    const { webAPI } = faultNamed(fault);
    const { emulator } = this.options;
    // Only the studio of custom pages lets no component read; the published page does.
    if (webAPI === 'unimplemented' || designer === 'pageStudio') return createUnimplementedWebApi();
    const webApi = createWebApi({
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
    return {
      ...webApi,
      retrieveMultipleRecords: async (table, query, pageSize) => {
        const answer = await webApi.retrieveMultipleRecords(table, query, pageSize);
        if (table === 'msdynci_unifiedactivity') {
          this.seenTypes.see(answer.entities);
          this.options.onChange();
        }
        return answer;
      },
    };
  }
}
