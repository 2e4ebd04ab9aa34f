/** @jest-environment jsdom */
import * as React from 'react';

import { DEFAULT_INPUTS } from '../../demo/host/context/defaultInputs';
import type { TimelineContext } from '../../demo/host/context/hostContext';
import { createHostContext } from '../../demo/host/context/hostContext';
import { createUnimplementedWebApi } from '../../demo/host/context/unimplementedWebApi';
import { ControlHost } from '../../demo/host/controlHost';

let calls: string[] = [];
let contexts: TimelineContext[] = [];
let notifyOutputChanged: () => void = () => undefined;

class SpyControl {
  init(context: TimelineContext, notify?: () => void, state?: ComponentFramework.Dictionary): void {
    calls.push(`init with ${JSON.stringify(state)}`);
    contexts.push(context);
    notifyOutputChanged = notify ?? notifyOutputChanged;
  }
  updateView(context: TimelineContext): React.ReactElement {
    calls.push('updateView');
    contexts.push(context);
    return <p>{context.parameters.Heading.raw}</p>;
  }
  getOutputs(): { SelectedActivityId: string } {
    calls.push('getOutputs');
    return { SelectedActivityId: 'a1' };
  }
  destroy(): void {
    calls.push(`destroy with ${document.querySelectorAll('p').length} paragraphs`);
  }
}

function createHost(state?: ComponentFramework.Dictionary) {
  return new ControlHost({
    Control: SpyControl,
    container: document.body.appendChild(document.createElement('div')),
    inputs: { ...DEFAULT_INPUTS, heading: 'First', webAPI: createUnimplementedWebApi() },
    createContext: createHostContext,
    ...(state === undefined ? {} : { state }),
  });
}

function latestContext(): TimelineContext {
  const context = contexts.at(-1);
  if (context === undefined) throw new Error('The control was given no context.');
  return context;
}

beforeEach(() => {
  calls = [];
  contexts = [];
  document.body.textContent = '';
});

describe('the host of a control', () => {
  it('calls init once, then updateView at once, and renders what comes back', () => {
    const host = createHost().start();

    expect(calls).toEqual(['init with undefined', 'updateView']);
    expect(document.body.textContent).toBe('First');
    expect(host.updateViews).toBe(1);
    expect(() => host.start()).toThrow('started once');
  });

  it('shows a changed input by one updateView with a fresh context', () => {
    const host = createHost().start();
    const earlier = latestContext();

    host.update({ heading: 'Second' });

    expect(document.body.textContent).toBe('Second');
    expect(host.updateViews).toBe(2);
    expect(latestContext()).not.toBe(earlier);
    expect(latestContext().updatedProperties).toEqual(['Heading']);
  });

  it('collects outputs later, once for several notifications, then updates the view', async () => {
    const host = createHost().start();
    calls = [];

    notifyOutputChanged();
    notifyOutputChanged();
    expect(calls).toEqual([]);
    await Promise.resolve();

    expect(calls).toEqual(['getOutputs', 'updateView']);
    expect(host.outputs).toEqual({ SelectedActivityId: 'a1' });
  });

  it('gives a width only to a control that tracks its container', () => {
    const host = createHost().start();
    host.resize(320);
    expect(host.updateViews).toBe(1);
    expect(latestContext().mode.allocatedWidth).toBe(-1);

    latestContext().mode.trackContainerResize(true);
    host.resize(480);

    expect(host.updateViews).toBe(2);
    expect(latestContext().mode.allocatedWidth).toBe(480);
    expect(latestContext().mode.allocatedHeight).toBe(-1);
  });

  it('renders again when the control asks for it', async () => {
    const host = createHost().start();

    latestContext().factory.requestRender();
    await Promise.resolve();

    expect(host.updateViews).toBe(2);
  });

  it('records events and hands the control state to the next instance', () => {
    const first = createHost().start();
    latestContext().events.OnActivitySelect();
    latestContext().mode.setControlState({ open: ['a1'] });
    first.destroy();

    createHost(first.state).start();

    expect(first.events).toEqual(['OnActivitySelect']);
    expect(calls).toContain('init with {"open":["a1"]}');
  });

  it('unmounts before it destroys, and calls nothing afterwards', async () => {
    const host = createHost().start();
    notifyOutputChanged();
    calls = [];

    host.destroy();
    host.destroy();
    host.update({ heading: 'Late' });
    host.resize(1);
    await Promise.resolve();

    expect(calls).toEqual(['destroy with 0 paragraphs']);
  });
});

describe('the context', () => {
  it('leaves out what the host lacks', () => {
    const host = createHost().start();
    host.update({ missing: ['webAPI', 'fluentDesignLanguage'] });

    expect(latestContext()).not.toHaveProperty('webAPI');
    expect(latestContext()).not.toHaveProperty('fluentDesignLanguage');
    expect(latestContext().resources.getString('Loading')).toBe('Loading');
  });

  it('gives a lookup as a list of one, and an empty one as an empty list', () => {
    const host = createHost().start();
    const customer = { kind: 'lookup', id: 'p1', name: 'c1' } as const;

    host.update({ customer });
    expect(latestContext().parameters.CustomerId.raw).toEqual([
      { id: 'p1', name: 'c1', entityType: 'msdynci_customerprofile' },
    ]);

    host.update({ customer: { kind: 'none', as: 'lookup' } });
    expect(latestContext().parameters.CustomerId.raw).toEqual([]);
  });

  it('throws from every call of a Web API that exists in name only', () => {
    createHost().start();

    expect(() => latestContext().webAPI.retrieveMultipleRecords('account')).toThrow(
      'Method not implemented.',
    );
  });
});
