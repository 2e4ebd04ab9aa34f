import type { HostInputs } from '../../../demo/host/context/hostInputs';
import { activityRow } from '../activityRow';
import { activityTable } from '../activityTable';
import { createFakeWebApi } from '../fakeWebApi';
import { orderRecord } from '../orderRecords';
import { renderControl } from '../renderControl';
import { renderDataset } from '../renderDataset';
import type { WebApiFault } from '../webApiFaults';

/** How often chance is asked: 0 or more, below 1. */
export type Roll = () => number;

/** The inputs that both controls have. */
export type SharedInputs = Partial<
  Pick<
    HostInputs,
    'filterState' | 'foldRuns' | 'groupBy' | 'inputEvent' | 'sortOrder' | 'theme' | 'isOffline'
  >
>;

/** What is the same for all instances: who has which rows, and how the host is. */
export interface Surroundings {
  /** The places in time of each customer's activities. */
  readonly customers: Map<string, number[]>;
  fault: { readonly table: string; readonly fault: WebApiFault } | null;
  isOffline: boolean;
  /** Milliseconds until the host answers. */
  latency: number;
}

/** One control on the page, of either kind. */
export interface Instance {
  readonly container: Element;
  customer: string;
  readonly show: (customer: string) => void;
  /** Hosts of data-sets give the rows by themselves; a form's control asks. */
  readonly pushRows: () => void;
  readonly update: (changes: SharedInputs) => void;
  readonly resize: (width: number) => void;
  readonly outputs: () => Readonly<Record<string, unknown>>;
  readonly destroy: () => void;
  /** How often the host was asked or told of something. */
  readonly contacts: () => number;
}

const TYPES = ['SalesOrder', 'Visit', 'Survey', 'Ticket'];

/** Titles say where a row belongs in time: `#40#`. */
const titleOf = (place: number) => `#${place}#`;
export const ACTIVITIES = 'msdynci_unifiedactivity';

const recordOf = (customer: string) => (place: number) =>
  orderRecord(place, {
    msdynci_customerid: customer,
    msdynci_title: titleOf(place),
    msdynci_activitytype: TYPES[(place % 7) % TYPES.length],
    msdynci_semanticdata: `{"Status":"${place % 3 === 0 ? 'Open' : 'Shipped'}","Total":${place}}`,
    msdynci_rangeindex: String(1_500_000_000 + place * 4000),
  });

/** The control of a form, over a host that may be slow, faulty or cut off. */
export function createFormInstance(around: Surroundings, customer: string): Instance {
  let contacts = 0;
  const retrieveMultipleRecords = async (table: string, options = '', pageSize?: number) => {
    contacts++;
    const before = contacts;
    const answer = async () => {
      const rows = [...around.customers].flatMap(([id, places]) => places.map(recordOf(id)));
      const tables = {
        [ACTIVITIES]: rows,
        msdynci_customerprofile: [...around.customers.keys()].map((msdynci_customerid) => ({
          msdynci_customerid,
          msdynci_city: 'Bern',
        })),
        msdynci_segmentmembership: [{ msdynci_customerid: 'c1', msdynci_segments: '["Gold"]' }],
        msdynci_alternatekey: [],
        mscipriv_segmentmetadata: [],
      };
      const { webApi } = createFakeWebApi(tables);
      return webApi.retrieveMultipleRecords(table, options, pageSize);
    };
    const { latency, fault, isOffline } = around;
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    if (isOffline) throw new TypeError('Failed to fetch');
    if (fault?.table === table) return fault.fault.answer({ options, answer, before });
    return answer();
  };
  const control = renderControl({
    webAPI: { retrieveMultipleRecords } as unknown as ComponentFramework.WebApi,
    customer: { kind: 'text', text: customer },
    showProfile: true,
    pageSize: 10,
  });
  const instance: Instance = {
    container: document.body.lastElementChild ?? document.body,
    customer,
    show: (next) => {
      instance.customer = next;
      control.update({ customer: { kind: 'text', text: next } });
    },
    pushRows: () => undefined,
    update: control.update.bind(control),
    resize: control.resize.bind(control),
    outputs: () => control.outputs,
    destroy: control.destroy.bind(control),
    contacts: () => contacts + control.updateViews + control.events.length,
  };
  return instance;
}

/** The control for data-sets, in a host that replaces pages. */
export function createDatasetInstance(around: Surroundings, customer: string): Instance {
  const tableOf = (id: string) =>
    activityTable(
      [...(around.customers.get(id) ?? [])]
        .sort((a, b) => b - a)
        .map((place) =>
          activityRow({
            primaryId: `${id}-${place}`,
            customerId: id,
            title: titleOf(place),
            activityType: TYPES[(place % 7) % TYPES.length] ?? null,
            semanticData: `{"Total":${place}}`,
            rangeIndex: String(1_500_000_000 + place * 4000),
          }),
        ),
      { logicalName: ACTIVITIES },
    );
  const { control, activities } = renderDataset(tableOf(customer), {
    hostPage: 10,
    pageSize: 10,
    later: (answer) => setTimeout(answer, around.latency),
  });
  const instance: Instance = {
    container: document.body.lastElementChild ?? document.body,
    customer,
    show: (next) => {
      instance.customer = next;
      activities.setTable(tableOf(next));
    },
    pushRows: () => {
      if (around.fault !== null) activities.failNext('The host refuses.');
      activities.changeQuietly(tableOf(instance.customer));
    },
    update: control.update.bind(control),
    resize: control.resize.bind(control),
    outputs: () => control.outputs,
    destroy: control.destroy.bind(control),
    contacts: () =>
      activities.loads + activities.refreshes + control.updateViews + control.events.length,
  };
  return instance;
}
