import type { TimelineEvents } from '../context/hostContext';
import type { HostInputs } from '../context/hostInputs';
import type { HostLink } from '../context/hostLink';
import { ControlHost } from '../controlHost';
import type { FindCustomer } from './customers';
import type { PageControl } from './pageControl';
import type { Settings } from './settings';

type Outputs = Readonly<Record<string, unknown>>;

/** What the bundle of a control registers, by the parameters that its manifest gives it. */
export type RegisteredClass<TParameters> = new () => ComponentFramework.ReactControl<
  TParameters,
  Outputs,
  TimelineEvents
>;

export interface RunningControlOptions<TParameters> {
  readonly Control: RegisteredClass<TParameters>;
  /** Where the control's build is served. */
  readonly folder: string;
  readonly container: HTMLElement;
  readonly findCustomer: FindCustomer;
  readonly onChange: () => void;
}

/** The control in its container, for every kind of app: it opens it, closes it and opens it again. */
export abstract class RunningControl<
  TInputs extends HostInputs,
  TParameters,
  TOptions extends RunningControlOptions<TParameters>,
> implements PageControl {
  protected host: ControlHost<TInputs, TParameters, Outputs, TimelineEvents> | undefined;

  protected constructor(
    protected readonly options: TOptions,
    private readonly createContext: (
      inputs: TInputs,
      link: HostLink,
    ) => ComponentFramework.Context<TParameters, TimelineEvents>,
  ) {
    new ResizeObserver(() => {
      this.host?.resize(this.width);
    }).observe(options.container);
  }

  abstract mount(settings: Settings): Promise<void>;
  abstract update(settings: Settings): Promise<void>;
  abstract get traffic(): readonly [string, string];

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

  protected get width(): number {
    return this.options.container.clientWidth;
  }

  /** Starts the control in place of the one before, which may have left it a state. */
  protected start(inputs: TInputs): void {
    const { Control, container, onChange } = this.options;
    this.destroy();
    const state = this.host?.state;
    this.host = new ControlHost({
      Control,
      container,
      createContext: this.createContext,
      inputs,
      onChange,
      ...(state && { state }),
    }).start();
  }
}
