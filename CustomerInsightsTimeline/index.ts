import type * as React from 'react';
import type { BoundSource } from './control/currentCustomer';
import { memoizeLast } from './control/memoizeLast';
import type { ControlOutputs } from './control/outputs';
import { createControlClock } from './control/systemClock';
import { TimelineControl } from './control/timelineControl';
import type { IdentityResolver } from './domain/identity/identityResolver';
import { createIdentityResolver } from './domain/identity/identityResolver';
import type { IdentityClues } from './domain/identity/identityRoutes';
import { identityKey, identityRoutes } from './domain/identity/identityRoutes';
import { createCustomerInsights } from './domain/insights/CustomerInsights';
import { readColumnNames } from './domain/settings/columnNames';
import type { SettingGap } from './domain/settings/SettingFault';
import { createFoundFaults } from './domain/settings/SettingFault';
import type { IInputs } from './generated/ManifestTypes';
import { textIn } from './host/guarded';
import { createHostDoor } from './host/hostDoor';
import { readIdentityClues, readSettings } from './inputs/inputs';
import { createMissingColumns } from './webApi/missingColumns';
import { createColumnLabels } from './webApi/tableMetadata';
import type { Tables } from './webApi/tableReader';
import { createWebApiDirectory } from './webApi/webApiDirectory';
import { createNameReaders, createWebApiInsights } from './webApi/webApiInsights';
import { createWebApiSource } from './webApi/webApiSource';

/** What the environment lacks is learned once for all controls on the page. */
const missing = createMissingColumns();
const nameReaders = createNameReaders();
const columnLabels = createColumnLabels();

/** Whom the maker binds, and under which names the environment has its tables. */
interface Binding {
  readonly clues: IdentityClues;
  /** The same for the same customer under the same names; null while nothing is bound. */
  readonly id: string | null;
}

const NOT_BOUND: readonly SettingGap[] = [{ kind: 'notBound', setting: 'CustomerId' }];
const SECRET: readonly SettingGap[] = [{ kind: 'secret', setting: 'CustomerId' }];

/** The control for a column of a customer record, in model-driven apps and on custom pages. */
export class CustomerInsightsTimeline implements ComponentFramework.ReactControl<
  IInputs,
  ControlOutputs
> {
  private readonly host = createHostDoor();
  private readonly clock = createControlClock();
  private readonly control = new TimelineControl(this.host, this.clock, 'customer');

  private readonly names = memoizeLast((text: string | null) => ({
    ...readColumnNames(text),
    found: createFoundFaults(),
  }));

  private readonly resolver = memoizeLast((binding: Binding) => this.createResolver(binding), {
    isSame: (a, b) => a.id === b.id,
    onDrop: (resolver) => resolver?.dispose(),
  });

  init(
    context: ComponentFramework.Context<IInputs>,
    notifyOutputChanged: () => void,
    state?: ComponentFramework.Dictionary,
  ): void {
    this.host.receive(context);
    this.control.remember(state);
    this.host.listenTo(notifyOutputChanged);
  }

  updateView(context: ComponentFramework.Context<IInputs>): React.ReactElement {
    this.host.receive(context);
    const settings = readSettings(this.host);
    const faults = [...settings.faults, ...this.columnNames.faults];
    const bound = this.boundCustomer();
    const nobody = this.host.isSecret('CustomerId') ? SECRET : NOT_BOUND;
    const gaps = bound === null ? nobody : [];
    return this.control.updateView({ ...settings, faults }, bound, gaps);
  }

  getOutputs(): ControlOutputs {
    return this.control.outputs;
  }

  destroy(): void {
    this.control.destroy();
    this.resolver.drop();
  }

  private get columnNames() {
    return this.names.get(textIn(this.host.raw('ColumnNames')));
  }

  private get tables(): Tables {
    const { tables, found } = this.columnNames;
    const { webApi, isOffline } = this.host;
    return { webApi, isOffline, missing, names: { tables, report: found.report } };
  }

  private boundCustomer(): BoundSource | null {
    const clues = readIdentityClues(this.host);
    const key = identityKey(clues, this.profileTable);
    const id = key && JSON.stringify([key, textIn(this.host.raw('ColumnNames'))]);
    const identity = this.resolver.get({ clues, id });
    if (id === null || identity === null) return null;
    const { tables, clock } = this;
    const { utils } = this.host;
    return {
      id,
      identity,
      faults: this.columnNames.found,
      createSource: (customerId, signal) => createWebApiSource({ ...tables, customerId, signal }),
      createInsights: (customerId, measureTables, signal) =>
        createCustomerInsights({
          source: createWebApiInsights(
            {
              ...tables,
              labels: (table, columns) => columnLabels.read({ utils, table, columns, clock }),
              customerId,
              signal,
            },
            nameReaders,
          ),
          measureTables,
          clock,
        }),
    };
  }

  private get profileTable(): string | undefined {
    return this.columnNames.tables.CustomerProfile?.table?.name;
  }

  /** Null while nothing is bound. */
  private createResolver({ clues }: Binding): IdentityResolver | null {
    const routes = identityRoutes(clues, this.profileTable);
    if (routes === null) return null;
    const { settings } = clues;
    const lifetime = new AbortController();
    const directory = createWebApiDirectory({ ...this.tables, signal: lifetime.signal });
    const resolver = createIdentityResolver({ routes, settings, directory, clock: this.clock });
    return {
      ...resolver,
      dispose: () => {
        lifetime.abort();
        resolver.dispose();
      },
    };
  }
}
