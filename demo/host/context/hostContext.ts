import { createClient, createDevice } from './clientAndDevice';
import { createFactory } from './factory';
import { createFormatting } from './formatting';
import type { HostInputs } from './hostInputs';
import type { HostLink } from './hostLink';
import { makerInputs } from './makerInputs';
import { createMode } from './mode';
import { createNavigation } from './navigation';
import type { TimelineParameters } from './parameters';
import { createParameters } from './parameters';
import { createResources } from './resources';
import { createFluentDesign } from './theme';
import { createUserSettings } from './userSettings';
import { createUtility } from './utility';

export interface TimelineEvents {
  OnActivitySelect: () => void;
  OnOpenSource: () => void;
  OnRefresh: () => void;
  OnFilterChange: () => void;
}

export type TimelineContext = ComponentFramework.Context<TimelineParameters, TimelineEvents>;

/** What a control hears of as changed, beside what a maker sets. */
const PROPERTIES: Readonly<Record<string, string>> = { customer: 'CustomerId', width: 'layout' };

/** The name under which a control hears of a change; none for what is no property of it. */
function propertyOf(changed: string): readonly string[] {
  const name =
    PROPERTIES[changed] ?? makerInputs.find(({ hostName }) => hostName === changed)?.name;
  return name === undefined ? [] : [name];
}

/** The whole context of the control, less what this host lacks. */
export function createHostContext(inputs: HostInputs, link: HostLink): TimelineContext {
  const { languageId, timeZone } = inputs;
  const context: TimelineContext = {
    parameters: createParameters(inputs),
    updatedProperties: link.updatedProperties.flatMap((name) => propertyOf(name)),
    events: {
      OnActivitySelect: () => {
        link.raiseEvent('OnActivitySelect');
      },
      OnOpenSource: () => {
        link.raiseEvent('OnOpenSource');
      },
      OnRefresh: () => {
        link.raiseEvent('OnRefresh');
      },
      OnFilterChange: () => {
        link.raiseEvent('OnFilterChange');
      },
    },
    client: createClient(inputs.isOffline === true),
    copilot: {
      executeEvent: () => Promise.resolve([]),
      executePrompt: () => Promise.resolve([]),
    },
    device: createDevice(),
    factory: createFactory(link),
    fluentDesignLanguage: createFluentDesign(inputs.theme),
    formatting: createFormatting(languageId, timeZone),
    mode: createMode(inputs, link),
    navigation: createNavigation(),
    resources: createResources(inputs.strings),
    userSettings: createUserSettings(languageId, timeZone),
    utils: createUtility(languageId),
    webAPI: inputs.webAPI,
  };
  for (const member of inputs.missing) Reflect.deleteProperty(context, member);
  return context;
}
