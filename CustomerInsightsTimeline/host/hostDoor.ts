import { said } from '../domain/blankText';
import type { FormRecord } from '../domain/identity/identityRoutes';
import { recordAt } from '../domain/link';
import type { IInputs } from '../generated/ManifestTypes';
import { answerOf, call, itemsOf, member, textIn, tried } from './guarded';

export type InputName = keyof IInputs;

/** The value of an input as the host gives it; undefined where the app does not have the input. */
export type RawInputs = (name: InputName) => unknown;

/** The events of both manifests. */
export type EventName = 'OnActivitySelect' | 'OnOpenSource' | 'OnRefresh' | 'OnFilterChange';

/**
 * The one door to the host: whatever the context holds, or lacks, is read and called here. Each
 * member has its default, and none throws. Values are the newest context's.
 */
export interface HostDoor {
  /** Takes the context of `init` or `updateView`. */
  readonly receive: (context: unknown) => void;
  /** Takes the function by which the host is asked to read the outputs. */
  readonly listenTo: (notifyOutputChanged: unknown) => void;
  /** Nothing is asked of the host, or reported to it, from now on. */
  readonly close: () => void;

  readonly raw: RawInputs;
  /** Whether an input is bound to a secured column that this user may not read: it comes empty. */
  readonly isSecret: (name: InputName) => boolean;
  /** Whether it is bound to a secured column that the user may not read, or may not write. */
  readonly isLocked: (name: InputName) => boolean;
  /** How many characters the column takes that an input is bound to; Infinity where none is known. */
  readonly mostCharacters: (name: InputName) => number;
  /** A data-set of the manifest, unread: see readDataset. */
  readonly dataset: (name: string) => unknown;
  /** A text of the resx; its key where the host has none. */
  readonly text: (key: string) => string;
  /** The language of the texts, as a tag that the browser knows how to read; English without one. */
  readonly locale: string;
  /** Unread: see readPreferences. */
  readonly userSettings: unknown;
  /** Unread: see readDesign. */
  readonly design: unknown;
  /** In CSS pixels; null where the host leaves the height to the control. */
  readonly height: number | null;
  /** Whether a maker looks at the control in a studio, and no user in an app. */
  readonly isDesigning: boolean;
  /** The record of the form; null where the host does not say. */
  readonly formRecord: FormRecord | null;

  /** Asks to be given a size, and to be updated when that changes. */
  readonly trackSize: () => void;
  readonly webApi: HostWebApi;
  /** Whether the app works without a connection now, as mobile apps can. */
  readonly isOffline: () => boolean;
  readonly utils: HostUtility;
  /**
   * Opens the record that an address leads to, and answers whether that worked; null where the address
   * leads elsewhere, or the host opens no forms. Mobile apps do not follow such an address themselves.
   */
  readonly openRecord: (href: string) => Promise<boolean> | null;
  /** Whether Copilot takes events; only model-driven apps have one. */
  readonly hasCopilot: boolean;
  /** Raises an event of Copilot, and answers the texts that it answers; null where that fails. */
  readonly summarise: (event: string, timeline: string) => Promise<string | null>;
  /** Gives the host what to hand to the next instance's `init`, until the user's session ends. */
  readonly keep: (state: ComponentFramework.Dictionary) => void;
  /** Says that the outputs are others than before. */
  readonly notify: () => void;
  readonly raise: (event: EventName) => void;
}

/** A host without a Web API has no such method. */
export interface HostWebApi {
  readonly retrieveMultipleRecords?:
    ComponentFramework.WebApi['retrieveMultipleRecords'] | undefined;
}

/** Only model-driven apps have the method. */
export interface HostUtility {
  readonly getEntityMetadata?: ComponentFramework.Utility['getEntityMetadata'] | undefined;
}

export function createHostDoor(): HostDoor {
  let context: unknown;
  let notifyOutputChanged: unknown;
  let isOpen = true;

  const part = (name: string) => member(context, name);
  const input = (name: string) => member(part('parameters'), name);

  const may = (what: 'readable' | 'editable', name: InputName) =>
    member(member(input(name), 'security'), what) !== false;
  const isSecret = (name: InputName) => !may('readable', name);

  /** The method of the newest context, for as long as the control lives. */
  function method(of: string, name: string): ((...values: unknown[]) => unknown) | undefined {
    const owner = part(of);
    const found = member(owner, name);
    if (typeof found !== 'function') return undefined;
    return (...values: unknown[]): unknown => Reflect.apply(found, owner, values);
  }

  return {
    receive: (given) => {
      if (isOpen) context = given;
    },
    listenTo: (listener) => {
      notifyOutputChanged = listener;
    },
    close: () => {
      isOpen = false;
      context = notifyOutputChanged = undefined;
    },

    raw: (name) => member(input(name), 'raw'),
    isSecret,
    isLocked: (name) => isSecret(name) || !may('editable', name),
    mostCharacters: (name) => {
      const most = member(member(input(name), 'attributes'), 'MaxLength');
      return typeof most === 'number' && most > 0 ? most : Infinity;
    },
    dataset: input,
    text: (key) => {
      const text = textIn(answerOf(part('resources'), 'getString', key)) ?? '';
      return text === '' ? key : text;
    },
    get locale() {
      const tag = textIn(answerOf(part('resources'), 'getString', 'Locale')) ?? '';
      return tried(() => Intl.getCanonicalLocales(tag)[0], undefined) ?? 'en';
    },
    get userSettings() {
      return part('userSettings');
    },
    get design() {
      return part('fluentDesignLanguage');
    },
    get height() {
      return positive(member(part('mode'), 'allocatedHeight'));
    },
    // Not documented: the platform's own typings of `mode` have it, and studios set it.
    get isDesigning() {
      return member(part('mode'), 'isAuthoringMode') === true;
    },
    // Neither is documented: `page` has the names of the client API, `contextInfo` those of old.
    get formRecord() {
      return recordIn(member(part('mode'), 'contextInfo')) ?? recordIn(part('page'));
    },

    trackSize: () => {
      call(part('mode'), 'trackContainerResize', true);
    },
    webApi: {
      get retrieveMultipleRecords() {
        return method('webAPI', 'retrieveMultipleRecords') as HostWebApi['retrieveMultipleRecords'];
      },
    },
    isOffline: () => answerOf(part('client'), 'isOffline') === true,
    utils: {
      get getEntityMetadata() {
        return method('utils', 'getEntityMetadata') as HostUtility['getEntityMetadata'];
      },
    },
    openRecord: (href) => {
      // Not documented, but the only word for where the app is within the shell of a phone.
      const home = textIn(answerOf(part('page'), 'getClientUrl')) ?? window.location.origin;
      const record = recordAt(href, home);
      const openForm = method('navigation', 'openForm');
      if (record === null || openForm === undefined) return null;
      const { table: entityName, id: entityId } = record;
      // A host may throw as well as reject.
      return Promise.resolve()
        .then(() => openForm({ entityName, entityId, openInNewWindow: true }))
        .then(
          () => true,
          () => false,
        );
    },
    get hasCopilot() {
      return method('copilot', 'executeEvent') !== undefined;
    },
    summarise: (event, timeline) =>
      Promise.resolve()
        .then(() => method('copilot', 'executeEvent')?.(event, { timeline }))
        .then(
          (answers) =>
            itemsOf(answers)
              .flatMap((answer) => textIn(member(answer, 'text')) ?? [])
              .join('\n\n'),
          () => null,
        ),
    keep: (state) => {
      call(part('mode'), 'setControlState', state);
    },
    notify: () => {
      call({ notifyOutputChanged }, 'notifyOutputChanged');
    },
    raise: (event) => {
      call(part('events'), event);
    },
  };
}

/** Hosts give -1 for "as you like", and the test harness gives sizes as text. */
function positive(value: unknown): number | null {
  const number = Number(textIn(value) ?? NaN);
  return Number.isFinite(number) && number > 0 ? number : null;
}

function recordIn(info: unknown): FormRecord | null {
  const id = said(textIn(member(info, 'entityId')));
  return id === null ? null : { id, table: textIn(member(info, 'entityTypeName')) };
}
