import type * as React from 'react';
import type { IdentityClues } from './domain/identity/BoundValue';
import type { IdentityResolver } from './domain/identity/identityResolver';
import { createIdentityResolver } from './domain/identity/identityResolver';
import { identityRoutes } from './domain/identity/identityRoutes';
import type { IInputs } from './generated/ManifestTypes';
import { readSettings } from './inputs';
import { readIdentityClues } from './inputs/identityInputs';
import { createLatest } from './latest';
import type { ControlOutputs } from './outputs';
import { createMissingColumns } from './sources/missingColumns';
import { createSegmentMetadataReader } from './sources/segmentMetadata';
import { createWebApiDirectory } from './sources/webApiDirectory';
import { createWebApiInsights } from './sources/webApiInsights';
import { createWebApiSource } from './sources/webApiSource';
import { systemClock } from './systemClock';
import type { BoundSource } from './timelineControl';
import { TimelineControl } from './timelineControl';

type Context = ComponentFramework.Context<IInputs>;

/** What the environment lacks is learned once for all controls on the page. */
const missing = createMissingColumns();
const segmentMetadata = createSegmentMetadataReader();

/** The control for a column of a customer record, in model-driven apps and Power Pages. */
export class CustomerInsightsTimeline implements ComponentFramework.ReactControl<
  IInputs,
  ControlOutputs
> {
  private context: Context;
  private control: TimelineControl;

  private readonly resolver = createLatest((clues: IdentityClues) => this.createResolver(clues), {
    isSame: isSameData,
    onDrop: (resolver) => resolver?.dispose(),
  });

  init(context: Context, notifyOutputChanged: () => void): void {
    this.context = context;
    this.control = new TimelineControl(context, notifyOutputChanged, 'customer');
  }

  updateView(context: Context): React.ReactElement {
    this.context = context;
    return this.control.updateView(context, readSettings(context), this.boundCustomer());
  }

  getOutputs(): ControlOutputs {
    return this.control.outputs;
  }

  destroy(): void {
    this.control.destroy();
    this.resolver.drop();
  }

  private boundCustomer(): BoundSource | null {
    const clues = readIdentityClues(this.context);
    const identity = this.resolver.get(clues);
    if (identity === null) return null;
    const { webAPI: webApi, utils } = this.context;
    return {
      id: JSON.stringify(clues),
      identity,
      createSource: (customerId) => createWebApiSource({ webApi, customerId, missing }),
      createInsights: (customerId) =>
        createWebApiInsights({ webApi, customerId, missing }, () =>
          segmentMetadata.read(webApi, utils),
        ),
    };
  }

  /** Null while nothing is bound. */
  private createResolver(clues: IdentityClues): IdentityResolver | null {
    const routes = identityRoutes(clues);
    if (routes === null) return null;
    const { settings } = clues;
    const directory = createWebApiDirectory({ webApi: this.context.webAPI, missing });
    return createIdentityResolver({ routes, settings, directory, clock: systemClock });
  }
}

/** Hosts hand over fresh objects with every update. */
function isSameData(a: IdentityClues, b: IdentityClues): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
