import { createUnimplementedWebApi } from '../context/unimplementedWebApi';
import { DatasetHost } from '../dataset/datasetHost';
import { loadBuiltStrings, loadBuiltStyles } from '../page/builtResources';
import { hostedInputs } from '../page/hostedInputs';
import type { RegisteredClass, RunningControlOptions } from '../page/runningControl';
import { RunningControl } from '../page/runningControl';
import type { Settings } from '../page/settings';
import type { CanvasInputs, CanvasParameters } from './canvasContext';
import { createCanvasContext } from './canvasContext';
import type { AppData, CanvasTables } from './canvasTables';
import { loadCanvasTable, loadCanvasTables } from './canvasTables';

export type CanvasControlClass = RegisteredClass<CanvasParameters>;

/** What the page's settings have the app put into its table of insights. */
const INSIGHTS = [
  ['profile', 'Profile'],
  ['measures', 'Measure'],
  ['predictions', 'Prediction'],
  ['enrichment', 'Enrichment'],
] as const;

/** Rows that a canvas app hands a component at a time, unless it asks for another number. */
const PAGE_SIZE = 25;

export interface CanvasControlOptions extends RunningControlOptions<CanvasParameters> {
  /** Whose rows the stand-in server answers with; null for everybody's. */
  readonly session: string | null;
}

/** The control on a screen of a canvas app, which gives it the rows of the chosen customer. */
export class CanvasControl extends RunningControl<
  CanvasInputs,
  CanvasParameters,
  CanvasControlOptions
> {
  private activities: DatasetHost | null = null;
  private segments: DatasetHost | null = null;
  private insights: DatasetHost | null = null;
  private loads = 0;
  private current: Settings | null = null;

  constructor(options: CanvasControlOptions) {
    super(options, createCanvasContext);
  }

  /** Opens the screen again. Of several calls at once, the last one counts. */
  async mount(settings: Settings): Promise<void> {
    this.current = settings;
    const [strings, tables] = await Promise.all([
      loadBuiltStrings(this.options.folder, Number(settings.language)),
      this.load(settings),
      loadBuiltStyles(this.options.folder),
    ]);
    if (tables === null) return;
    this.activities = this.hostTable(settings, tables, 'activities');
    this.segments = this.hostTable(settings, tables, 'segments');
    this.insights = this.hostTable(settings, tables, 'insights');
    // Not those of the argument, which may have changed in the meantime.
    const inputs = this.inputsOf(this.current);
    this.start({ ...inputs, strings, webAPI: createUnimplementedWebApi() });
  }

  /**
   * A maker's formulas follow the chosen customer: other rows, in the same data-sets. What they don't depend
   * on, a theme above all, comes at once and leaves the rows as they are.
   */
  async update(settings: Settings): Promise<void> {
    const earlier = this.current;
    this.current = settings;
    if (earlier === null || this.isOfOtherData(earlier, settings)) {
      const tables = await this.load(settings);
      if (tables === null) return;
      this.activities?.setTable(tables.activities);
      this.segments?.setTable(tables.segments);
      this.insights?.setTable(tables.insights);
    }
    this.host?.update(this.inputsOf(this.current));
  }

  get traffic(): readonly [string, string] {
    const { loads = 0, refreshes = 0 } = this.activities ?? {};
    return ['Data-set', `${loads} pages more, ${refreshes} reloads`];
  }

  /** Null where another customer was chosen in the meantime. */
  private async load(settings: Settings): Promise<CanvasTables | null> {
    const load = (this.loads += 1);
    const tables = await loadCanvasTables(...this.dataOf(settings));
    return load === this.loads ? tables : null;
  }

  private isOfOtherData(earlier: Settings, settings: Settings): boolean {
    return JSON.stringify(this.dataOf(earlier)) !== JSON.stringify(this.dataOf(settings));
  }

  private dataOf(settings: Settings): [string, AppData] {
    const { findCustomer, session } = this.options;
    const from = settings.rows === 'collection' ? 'collection' : 'dataverse';
    const insights = INSIGHTS.filter(([name]) => settings[name] === 'on').map(([, kind]) => kind);
    return [findCustomer(settings.customer).customerId, { from, session, insights }];
  }

  private hostTable(
    settings: Settings,
    tables: CanvasTables,
    name: keyof CanvasTables,
  ): DatasetHost | null {
    if (settings.rows === 'none') return null;
    return new DatasetHost({
      table: tables[name],
      pageSize: PAGE_SIZE,
      pages: 'replace',
      onChange: () => {
        this.host?.update();
      },
      reread: () => loadCanvasTable(name, ...this.dataOf(this.current ?? settings)),
    });
  }

  private inputsOf(settings: Settings): Omit<CanvasInputs, 'strings' | 'webAPI'> {
    return {
      ...hostedInputs(settings),
      activities: this.activities,
      segments: this.segments,
      insights: this.insights,
      width: this.width,
      height: Number(settings.height),
    };
  }
}
