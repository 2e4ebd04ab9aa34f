import ReactDOM from 'react-dom';

import type { HostLink } from './context/hostLink';

type ControlClass<TInputs, TOutputs, TEvents> = new () => ComponentFramework.ReactControl<
  TInputs,
  TOutputs,
  TEvents
>;

export interface ControlHostOptions<
  THostInputs extends { readonly width: number },
  TInputs,
  TOutputs,
  TEvents,
> {
  readonly Control: ControlClass<TInputs, TOutputs, TEvents>;
  readonly container: HTMLElement;
  readonly inputs: THostInputs;
  /** Called again for every call into the control: hosts hand over fresh contexts, never the same one. */
  readonly createContext: (
    inputs: THostInputs,
    link: HostLink,
  ) => ComponentFramework.Context<TInputs, TEvents>;
  /** What an earlier instance left through `mode.setControlState`. */
  readonly state?: ComponentFramework.Dictionary;
  /** Told after each updateView, new outputs and each event. */
  readonly onChange?: () => void;
}

/** Drives one virtual control as Power Apps does: init once, updateView often, destroy once. */
export class ControlHost<
  THostInputs extends { readonly width: number },
  TInputs = unknown,
  TOutputs = unknown,
  TEvents = ComponentFramework.IEventBag,
> {
  /** The names of the events that the control raised. */
  readonly events: string[] = [];
  outputs: Partial<TOutputs> = {};
  updateViews = 0;
  /** What the control last gave to `mode.setControlState`; hand it to the next instance. */
  state: ComponentFramework.Dictionary | undefined;

  private readonly control: ComponentFramework.ReactControl<TInputs, TOutputs, TEvents>;
  private inputs: THostInputs;
  private phase: 'created' | 'running' | 'destroyed' = 'created';
  private tracksResize = false;
  private outputsRequested = false;
  private renderRequested = false;

  constructor(
    private readonly options: ControlHostOptions<THostInputs, TInputs, TOutputs, TEvents>,
  ) {
    this.control = new options.Control();
    this.inputs = options.inputs;
    this.state = options.state;
  }

  /** Hosts don't wait for anything that init began: the first updateView follows at once. */
  start(): this {
    if (this.phase !== 'created') throw new Error('A control is started once.');
    this.phase = 'running';
    this.control.init(this.createContext([]), this.notifyOutputChanged, this.state);
    this.render([]);
    return this;
  }

  /** Changes what the host gives the control, and shows it by one updateView. */
  update(changes: Partial<THostInputs> = {}): void {
    if (this.phase !== 'running') return;
    this.inputs = { ...this.inputs, ...changes };
    this.render(Object.keys(changes));
  }

  /** A new width reaches the control only if it asked for that by `trackContainerResize(true)`. */
  resize(width: number): void {
    this.inputs = { ...this.inputs, width };
    if (this.tracksResize) this.update();
  }

  /** The platform unmounts what a virtual control returned before it tells the control. */
  destroy(): void {
    if (this.phase !== 'running') return;
    this.phase = 'destroyed';
    ReactDOM.unmountComponentAtNode(this.options.container);
    this.control.destroy();
  }

  private render(updatedProperties: string[]): void {
    this.updateViews += 1;
    const element = this.control.updateView(this.createContext(updatedProperties));
    ReactDOM.render(element, this.options.container);
    this.options.onChange?.();
  }

  private createContext(updatedProperties: string[]): ComponentFramework.Context<TInputs, TEvents> {
    return this.options.createContext(this.inputs, {
      updatedProperties,
      tracksResize: this.tracksResize,
      requestRender: this.requestRender,
      trackContainerResize: (tracks) => {
        this.tracksResize = tracks;
      },
      setControlState: (state) => {
        this.state = state;
      },
      raiseEvent: (name) => {
        this.events.push(name);
        this.options.onChange?.();
      },
    });
  }

  /** Hosts collect the outputs later, once for several notifications, and then update the view. */
  private readonly notifyOutputChanged = (): void => {
    if (this.outputsRequested) return;
    this.outputsRequested = true;
    queueMicrotask(() => {
      this.outputsRequested = false;
      if (this.phase !== 'running') return;
      this.outputs = this.control.getOutputs?.() ?? {};
      this.render([]);
    });
  };

  private readonly requestRender = (): void => {
    if (this.renderRequested) return;
    this.renderRequested = true;
    queueMicrotask(() => {
      this.renderRequested = false;
      if (this.phase === 'running') this.render([]);
    });
  };
}
