import { fireEvent } from '@testing-library/react';
import { WEB_API_FAULTS } from '../webApiFaults';
import type { Instance, Roll, Surroundings } from './instances';
import { ACTIVITIES } from './instances';
import type { WatchedPage } from './page';

/** All that an action may change. */
export interface Scene {
  readonly around: Surroundings;
  readonly page: WatchedPage;
  readonly instances: Instance[];
  readonly create: (customer: string) => Instance;
  /** How many controls there may be at once. */
  readonly most: number;
  /** Adds up: what a host must say anew is another text each time. */
  turn: number;
}

/** Does something to the scene; answers how many milliseconds pass afterwards. */
type Doing = (scene: Scene, instance: Instance, roll: Roll) => number | undefined;

function pick<T>(list: readonly T[], roll: Roll): T | undefined {
  return list[Math.floor(roll() * list.length)];
}

const LATENCIES = [0, 0, 30, 400, 3000];
const WIDTHS = [0, 240, 420, 700, 1300];
const FAULTY_TABLES = [
  ACTIVITIES,
  ACTIVITIES,
  'msdynci_customerprofile',
  'msdynci_segmentmembership',
];
const KEYS = [
  'ArrowDown',
  'ArrowUp',
  'PageDown',
  'PageUp',
  'Home',
  'End',
  'Enter',
  'Escape',
  ' ',
  '/',
  '?',
];
const SEARCHES = ['', '#1', 'open', 'order', 'nothing at all', '\u202e<b>'];
const VIEWS = [
  '{"v":1}',
  '{"v":1,"sort":"oldestFirst"}',
  '{"v":1,"sort":"newestFirst","group":"month"}',
  '{"v":1,"types":["Visit"]}',
  '{"v":1,"exceptTypes":["SalesOrder","Survey"]}',
  '{"v":1,"from":"2017-08-01"}',
  '{"v":1,"fields":[{"name":"Status","value":"Open"}]}',
  '{"v":2}',
  'none',
];

/** The row of a customer gets a place of its own: the newest, or one between two others. */
function addRow({ around }: Scene, { customer }: Instance, roll: Roll): void {
  const places = around.customers.get(customer) ?? [];
  const newest = Math.max(0, ...places);
  const place = roll() < 0.6 ? newest + 10 : Math.floor(roll() * newest);
  if (!places.includes(place)) places.push(place);
  around.customers.set(customer, places);
}

function clickOne(elements: readonly Element[], roll: Roll): void {
  const open = elements.filter((element) => !(element as HTMLButtonElement).disabled);
  (pick(open, roll) as HTMLElement | undefined)?.click();
}

const within = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)];

function key(target: Element, name: string, type: 'keydown' | 'keyup' = 'keydown'): void {
  target.dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true, cancelable: true }));
}

/** What people, hosts and servers do, by name. */
export const DOINGS: Readonly<Record<string, Doing>> = {
  changeCustomer: ({ around }, instance, roll) => {
    instance.show(pick([...around.customers.keys()], roll) ?? 'c1');
    return 20;
  },
  storm: (_scene, instance) => {
    for (let i = 0; i < 15; i++) instance.update({});
    return 0;
  },
  resize: ({ page }, instance, roll) => {
    const width = pick(WIDTHS, roll) ?? 0;
    page.resize(width);
    instance.resize(width);
    return 0;
  },
  hide: (_scene, { container }, roll) => {
    (container as HTMLElement).style.display = roll() < 0.3 ? 'none' : '';
    return 0;
  },
  scroll: (_scene, { container }, roll) => {
    const feed = container.querySelector('[role=feed]');
    const scrolled = feed?.closest<HTMLElement>('[tabindex="-1"]') ?? feed?.parentElement;
    if (!scrolled) return 0;
    scrolled.scrollTop = Math.floor(roll() * 9000);
    scrolled.dispatchEvent(new Event('scroll'));
    return 200;
  },
  view: (scene, instance, roll) => {
    instance.update({ filterState: `${pick(VIEWS, roll)}${' '.repeat(++scene.turn % 3)}` });
    return 10;
  },
  toggleType: (_scene, { container }, roll) => {
    clickOne(within(container, 'button[aria-pressed]'), roll);
    return 10;
  },
  search: (_scene, { container }, roll) => {
    const input = container.querySelector('input');
    if (!input) return 0;
    fireEvent.change(input, { target: { value: pick(SEARCHES, roll) } });
    return 500;
  },
  expand: (_scene, { container }, roll) => {
    clickOne(within(container, 'article button[aria-expanded]'), roll);
    return 0;
  },
  sort: (_scene, instance, roll) => {
    instance.update({ sortOrder: roll() < 0.5 ? 'OldestFirst' : 'NewestFirst' });
    return 20;
  },
  group: (_scene, instance, roll) => {
    instance.update({
      groupBy: pick(['Automatic', 'Day', 'Week', 'Month'] as const, roll) ?? 'Automatic',
      foldRuns: roll() < 0.5,
    });
    return 0;
  },
  command: (scene, instance, roll) => {
    const names = ['LoadAll', 'ClearFilters', 'SetFocus', 'ExpandAll', 'CollapseAll', 'Refresh'];
    instance.update({ inputEvent: `${pick(names, roll)} ${++scene.turn}` });
    return 40;
  },
  refresh: (scene, instance) => {
    instance.pushRows();
    instance.update({ inputEvent: `Refresh ${++scene.turn}` });
    return 100;
  },
  addAndRefresh: (scene, instance, roll) => {
    addRow(scene, instance, roll);
    return DOINGS.refresh?.(scene, instance, roll);
  },
  removeRow: ({ around }, { customer }, roll) => {
    const places = around.customers.get(customer) ?? [];
    places.splice(Math.floor(roll() * places.length), 1);
    return 0;
  },
  cancel: (_scene, { container }, roll) => {
    const labels = ['Cancel', 'Stop waiting', 'Retry', 'Go on loading'];
    clickOne(
      within(container, 'button').filter(({ textContent }) => labels.includes(textContent)),
      roll,
    );
    return 0;
  },
  poke: (_scene, { container }, roll) => {
    clickOne([...within(container, 'button'), ...within(document, '.ms-Layer button')], roll);
    return 20;
  },
  dragStrip: (_scene, { container }, roll) => {
    const handle = pick(within(container, '[role=slider]'), roll);
    if (!handle) return 0;
    const at = (type: string, clientX: number) =>
      handle.dispatchEvent(new MouseEvent(type, { clientX, bubbles: true, button: 0 }));
    at('pointerdown', 0);
    at('pointermove', Math.floor(roll() * 700));
    if (roll() < 0.8) at('pointerup', Math.floor(roll() * 700));
    key(handle, pick(['ArrowLeft', 'ArrowRight', 'Home', 'End'], roll) ?? 'Home');
    return 10;
  },
  type: (_scene, { container }, roll) => {
    const articles = within(container, 'article');
    if (roll() < 0.5) (pick(articles, roll) as HTMLElement | undefined)?.focus();
    const target = document.activeElement ?? document.body;
    const name = pick(KEYS, roll) ?? 'End';
    key(target, name);
    key(document.activeElement ?? document.body, name, 'keyup');
    return 20;
  },
  print: (_scene, _instance, roll) => {
    window.dispatchEvent(new Event('beforeprint'));
    if (roll() < 0.9) window.dispatchEvent(new Event('afterprint'));
    return 0;
  },
  theme: (_scene, instance, roll) => {
    instance.update({ theme: roll() < 0.5 ? 'dark' : 'light' });
    return 0;
  },
  fault: ({ around }, _instance, roll) => {
    const fault = pick(WEB_API_FAULTS, roll);
    const table = pick(FAULTY_TABLES, roll) ?? ACTIVITIES;
    around.fault = fault && roll() < 0.5 ? { table, fault } : null;
    return 0;
  },
  latency: ({ around }, _instance, roll) => {
    around.latency = pick(LATENCIES, roll) ?? 0;
    return 0;
  },
  connection: ({ around }, instance, roll) => {
    around.isOffline = roll() < 0.3;
    instance.update({ isOffline: around.isOffline });
    return 0;
  },
  wait: (_scene, _instance, roll) => Math.floor(roll() * 20_000),
  destroy: ({ instances, create }, instance) => {
    instance.destroy();
    instance.container.remove();
    instances.splice(instances.indexOf(instance), 1);
    if (instances.length === 0) instances.push(create(instance.customer));
    return 0;
  },
  another: ({ instances, create, around, most }, _instance, roll) => {
    if (instances.length < most)
      instances.push(create(pick([...around.customers.keys()], roll) ?? 'c1'));
    return 0;
  },
};
