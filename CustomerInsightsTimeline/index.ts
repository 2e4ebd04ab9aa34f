import type * as React from 'react';
import type { IInputs, IOutputs } from './generated/ManifestTypes';
import { readCustomer, readSettings } from './inputs';
import { createMissingColumns } from './sources/missingColumns';
import { createWebApiSource } from './sources/webApiSource';
import type { BoundSource } from './timelineControl';
import { TimelineControl } from './timelineControl';

type Context = ComponentFramework.Context<IInputs>;

/** What the environment lacks is learned once for all controls on the page. */
const missing = createMissingColumns();

/** The control for a column of a customer record, in model-driven apps and Power Pages. */
export class CustomerInsightsTimeline implements ComponentFramework.ReactControl<
  IInputs,
  IOutputs
> {
  private control: TimelineControl;

  init(context: Context, notifyOutputChanged: () => void): void {
    this.control = new TimelineControl(context, notifyOutputChanged);
  }

  updateView(context: Context): React.ReactElement {
    return this.control.updateView(context, readSettings(context), boundCustomer(context));
  }

  getOutputs(): IOutputs {
    return this.control.outputs;
  }

  destroy(): void {
    this.control.destroy();
  }
}

function boundCustomer({ parameters, webAPI }: Context): BoundSource | null {
  const customerId = readCustomer(parameters);
  if (customerId === null) return null;
  return {
    id: customerId,
    createSource: () => createWebApiSource({ webApi: webAPI, customerId, missing }),
  };
}
