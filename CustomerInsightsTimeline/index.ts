import type * as React from 'react';
import type { IdentityClues } from './domain/identity/BoundValue';
import type { IdentityResolver } from './domain/identity/identityResolver';
import { createIdentityResolver } from './domain/identity/identityResolver';
import { identityRoutes } from './domain/identity/identityRoutes';
import { createCustomerInsights } from './domain/insights/CustomerInsights';
import { readColumnNames } from './domain/settings/columnNames';
import { createFoundFaults } from './domain/settings/foundFaults';
import type { SettingGap } from './domain/settings/SettingGap';
import type { IInputs } from './generated/ManifestTypes';
import { readSettings } from './inputs';
import { readIdentityClues } from './inputs/identityInputs';
import { createLatest, isSameData } from './latest';
import type { ControlOutputs } from './outputs';
import { createColumnLabels } from './sources/columnLabels';
import { createMissingColumns } from './sources/missingColumns';
import { createSegmentMetadataReader } from './sources/segmentMetadata';
import type { Tables } from './sources/tableReader';
import { createWebApiDirectory } from './sources/webApiDirectory';
import { createWebApiInsights } from './sources/webApiInsights';
import { createWebApiSource } from './sources/webApiSource';
import { systemClock } from './systemClock';
import type { BoundSource } from './boundSession';
import { TimelineControl } from './timelineControl';

type Context = ComponentFramework.Context<IInputs>;

/** What the environment lacks is learned once for all controls on the page. */
const missing = createMissingColumns();
const segmentMetadata = createSegmentMetadataReader();
const columnLabels = createColumnLabels(systemClock);

/** Whom the maker binds, and under which names the environment has its tables. */
interface Binding {
  readonly clues: IdentityClues;
  readonly columnNames: string | null;
}

const NOT_BOUND: readonly SettingGap[] = [{ kind: 'notBound', setting: 'CustomerId' }];

/** The control for a column of a customer record, in model-driven apps and Power Pages. */
export class CustomerInsightsTimeline implements ComponentFramework.ReactControl<
  IInputs,
  ControlOutputs
> {
  private context: Context;
  private control: TimelineControl;

  private readonly names = createLatest((text: string | null) => ({
    ...readColumnNames(text),
    found: createFoundFaults(),
  }));

  private readonly resolver = createLatest((binding: Binding) => this.createResolver(binding), {
    isSame: isSameData,
    onDrop: (resolver) => resolver?.dispose(),
  });

  init(context: Context, notifyOutputChanged: () => void): void {
    this.context = context;
    this.control = new TimelineControl(context, notifyOutputChanged, 'customer');
  }

  updateView(context: Context): React.ReactElement {
    this.context = context;
    const settings = readSettings(context);
    const faults = [...settings.faults, ...this.columnNames.faults];
    const bound = this.boundCustomer();
    const gaps = bound === null ? NOT_BOUND : [];
    return this.control.updateView(context, { ...settings, faults }, bound, gaps);
  }

  getOutputs(): ControlOutputs {
    return this.control.outputs;
  }

  destroy(): void {
    this.control.destroy();
    this.resolver.drop();
  }

  private get columnNames() {
    return this.names.get(this.context.parameters.ColumnNames.raw);
  }

  private get tables(): Tables {
    const { tables, found } = this.columnNames;
    return { webApi: this.context.webAPI, missing, names: { tables, report: found.report } };
  }

  private boundCustomer(): BoundSource | null {
    const binding = {
      clues: readIdentityClues(this.context),
      columnNames: this.context.parameters.ColumnNames.raw,
    };
    const identity = this.resolver.get(binding);
    if (identity === null) return null;
    const { tables } = this;
    const { utils } = this.context;
    return {
      id: JSON.stringify(binding),
      identity,
      faults: this.columnNames.found,
      createSource: (customerId, signal) => createWebApiSource({ ...tables, customerId, signal }),
      createInsights: (customerId, measureTables, signal) =>
        createCustomerInsights({
          source: createWebApiInsights(
            {
              ...tables,
              labels: (table, columns) => columnLabels.read(utils, table, columns),
              customerId,
              signal,
            },
            () => segmentMetadata.read({ ...tables, signal }, utils),
          ),
          measureTables,
          clock: systemClock,
        }),
    };
  }

  /** Null while nothing is bound. */
  private createResolver({ clues }: Binding): IdentityResolver | null {
    const routes = identityRoutes(clues, this.columnNames.tables.CustomerProfile?.table?.name);
    if (routes === null) return null;
    const { settings } = clues;
    const lifetime = new AbortController();
    const directory = createWebApiDirectory({ ...this.tables, signal: lifetime.signal });
    const resolver = createIdentityResolver({ routes, settings, directory, clock: systemClock });
    return {
      ...resolver,
      dispose: () => {
        lifetime.abort();
        resolver.dispose();
      },
    };
  }
}
