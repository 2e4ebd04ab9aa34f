export interface HostLoadsOptions {
  /** Calls the control's updateView, at once or later. */
  readonly onChange: () => void;
  /** The first load has failed with these words. */
  readonly failure?: string | undefined;
  /** False for a host that never says that it loads, and just brings the rows. */
  readonly tellsLoading?: boolean;
  /** Lets an answer arrive; by default after everything else that is due. */
  readonly later?: (answer: () => void) => void;
}

/** How a host answers what it is asked to load: by a later updateView, well or with an error. */
export class HostLoads {
  /** How often a load was asked for while another was under way, which hosts do not support. */
  overlaps = 0;
  /** Why the latest load failed; null where it did not. */
  error: string | null;

  private underWay = false;
  private nextFailure: string | null = null;
  private beginnings = 0;

  constructor(private readonly options: HostLoadsOptions) {
    this.error = options.failure ?? null;
  }

  /** Whether the control sees that rows are under way. */
  get loading(): boolean {
    return this.underWay && this.options.tellsLoading !== false;
  }

  /** The next load fails with these words; null lets it succeed. */
  failNext(message: string | null): void {
    this.nextFailure = message;
  }

  /** Drops the load that is under way. */
  beginAnew(): void {
    this.underWay = false;
    this.error = null;
    this.beginnings += 1;
  }

  /** Tells, whenever it is asked, whether all still goes on from where it stands now. */
  whetherCurrent(): () => boolean {
    const { beginnings } = this;
    return () => beginnings === this.beginnings;
  }

  load(arrive: () => void): void {
    if (this.underWay) this.overlaps += 1;
    this.underWay = true;
    const later = this.options.later ?? ((answer: () => void) => setTimeout(answer, 0));
    const isCurrent = this.whetherCurrent();
    // Hosts tell of the loading first, and of the rows with another update.
    later(() => {
      if (isCurrent() && this.options.tellsLoading !== false) this.options.onChange();
      later(() => {
        if (isCurrent()) this.finish(arrive);
      });
    });
  }

  private finish(arrive: () => void): void {
    this.underWay = false;
    this.error = this.nextFailure;
    if (this.nextFailure === null) arrive();
    this.nextFailure = null;
    this.options.onChange();
  }
}
