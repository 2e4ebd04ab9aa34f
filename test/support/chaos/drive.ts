import { act } from '@testing-library/react';
import { Chance } from '../../../demo/seed/chance';
import type { Scene } from './actions';
import { DOINGS } from './actions';
import { faultsAtRest, faultsOf } from './checks';
import type { Instance, Surroundings } from './instances';
import type { WatchedPage } from './page';
import { watchPage } from './page';

/** One step of a run: what is done, and the chance that decides the rest. */
export interface Action {
  readonly number: number;
  readonly name: string;
  readonly seed: number;
}

export interface Finding {
  /** At which of the given actions; after the last for what is found at rest. */
  readonly at: number;
  readonly faults: readonly string[];
}

const NAMES = Object.keys(DOINGS);
/** Everything is let come to rest so often, and compared with what the server has. */
const REST_EVERY = 250;
const REST = 'rest';

/** The actions of a seed. Each has a chance of its own, so that one may be left out. */
export function actionsOf(seed: number, count: number): readonly Action[] {
  const chance = new Chance(seed);
  return Array.from({ length: count }, (_, index) => ({
    number: index,
    name: index % REST_EVERY === REST_EVERY - 1 ? REST : chance.pick(NAMES),
    seed: chance.whole(1, 2 ** 31),
  }));
}

type Held = ReturnType<WatchedPage['held']>;
type Create = (around: Surroundings, customer: string) => Instance;

const HISTORIES: readonly (readonly [customer: string, rows: number])[] = [
  ['c1', 6],
  ['c2', 45],
  ['c3', 130],
  ['c4', 0],
];

async function pass(ms: number): Promise<void> {
  await act(async () => {
    await jest.advanceTimersByTimeAsync(ms);
  });
}

/** Each control makes every action dearer. */
const MOST_CONTROLS = 3;

/**
 * Runs actions on a page of their own, which begins with so many controls; answers the first thing that went
 * wrong, or null.
 */
export async function drive(
  create: Create,
  actions: readonly Action[],
  controls = 1,
): Promise<Finding | null> {
  jest.useFakeTimers({
    now: Date.UTC(2026, 10, 23),
    doNotFake: ['queueMicrotask', 'nextTick'],
  });
  jest.spyOn(Math, 'random').mockReturnValue(0.5);
  const page = watchPage();
  const around: Surroundings = {
    customers: new Map(
      HISTORIES.map(([id, rows]) => [id, Array.from({ length: rows }, (_, i) => 10 + i * 10)]),
    ),
    fault: null,
    isOffline: false,
    latency: 0,
  };
  const instances: Instance[] = [];
  const scene: Scene = {
    around,
    page,
    instances,
    create: (id) => create(around, id),
    most: Math.max(MOST_CONTROLS, controls),
    turn: 0,
  };
  try {
    const held = await heldAfterALife(scene);
    for (let begun = 0; begun < controls; begun++)
      act(() => void instances.push(scene.create(begun % 2 === 0 ? 'c2' : 'c1')));
    for (const [at, action] of actions.entries()) {
      await take(scene, action);
      const faults = [...instances.flatMap(faultsOf), ...page.takeErrors()];
      if (action.name === REST) faults.push(...(await atRest(scene)));
      if (faults.length > 0) return { at, faults };
    }
    const faults = await atEnd(scene, held);
    return faults.length > 0 ? { at: actions.length, faults } : null;
  } finally {
    act(() => instances.forEach((instance) => instance.destroy()));
    document.body.replaceChildren();
    page.leave();
    jest.restoreAllMocks();
    jest.useRealTimers();
  }
}

async function take({ instances, ...rest }: Scene, { name, seed }: Action): Promise<void> {
  const chance = new Chance(seed);
  const roll = () => chance.fraction();
  const instance = instances[Math.floor(roll() * instances.length)];
  const scene = Object.assign(rest, { instances });
  let ms = 0;
  act(() => {
    if (instance) ms = DOINGS[name]?.(scene, instance, roll) ?? 0;
  });
  await pass(ms);
}

/** What a page holds after a control has come and gone: what the libraries keep for the next. */
async function heldAfterALife({ create, page }: Scene): Promise<Held> {
  let first: Instance | null = null;
  act(() => void (first = create('c2')));
  await pass(1000);
  act(() => first?.destroy());
  await pass(60_000);
  document.body.replaceChildren();
  return page.held();
}

/** Undoes what keeps rows from the screen, loads all, and compares it with what the server has. */
async function atRest(scene: Scene): Promise<readonly string[]> {
  const { around, instances, page } = scene;
  Object.assign(around, { fault: null, isOffline: false, latency: 0 });
  const order = scene.turn % 2 === 0 ? 'newestFirst' : 'oldestFirst';
  await pass(70_000);
  page.resize(700);
  for (const [turn, inputEvent] of [
    'ClearFilters',
    'Refresh',
    'LoadAll',
    'Refresh',
    'LoadAll',
  ].entries()) {
    act(() => {
      for (const instance of instances) {
        instance.pushRows();
        (instance.container as HTMLElement).style.display = '';
        instance.update({
          isOffline: false,
          foldRuns: false,
          filterState: `{"v":1,"sort":"${order}"}`,
          inputEvent: `${inputEvent} ${scene.turn} ${turn}`,
        });
      }
    });
    await pass(5000);
    clickAll(instances, /^Retry$|^Go on loading$|^Show \d+ new|^\d+ new/);
    await pass(5000);
  }
  scene.turn += 1;
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  const faults = instances.flatMap((instance) => [
    ...faultsOf(instance),
    ...faultsAtRest(instance, around, order),
  ]);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  return [...faults, ...page.takeErrors()];
}

function clickAll(instances: readonly Instance[], label: RegExp): void {
  const buttons = instances.flatMap(({ container }) => [...container.querySelectorAll('button')]);
  act(() => {
    for (const button of buttons) if (label.test(button.textContent)) button.click();
  });
}

/** After the last control is gone, the page is as after the first, and nobody is asked or told. */
async function atEnd({ instances, page, around }: Scene, held: Held): Promise<readonly string[]> {
  Object.assign(around, { latency: 0 });
  const gone = instances.splice(0);
  const before = gone.map((instance) => {
    act(() => instance.destroy());
    return instance.contacts();
  });
  const left = gone.map(({ container }) => container.childElementCount);
  document.body.replaceChildren();
  await pass(120_000);
  const faults = [...page.takeErrors()];
  if (left.some((count) => count > 0)) faults.push(`elements left: ${left.join()}`);
  const after = gone.map((instance) => instance.contacts());
  if (after.join() !== before.join()) faults.push(`contacts after destroy: ${after.join()}`);
  for (const [kind, count] of page.held()) {
    // React 16 listens to each kind of event once, from the first time on.
    const most = Math.max(held.get(kind) ?? 0, kind.includes(' of ') ? 1 : 0);
    if (count > most) faults.push(`${count} left: ${kind}`);
  }
  if (jest.getTimerCount() > 0) faults.push(`${jest.getTimerCount()} timers left`);
  return faults;
}

/** The fewest actions that still go wrong, as far as so many runs find them. */
export async function shrink(
  create: Create,
  actions: readonly Action[],
  runs: number,
): Promise<readonly Action[]> {
  let few = actions;
  let left = runs;
  for (let size = Math.ceil(few.length / 2); size >= 1 && left > 0; size = Math.floor(size / 2)) {
    for (let from = 0; from < few.length && left > 0; left--) {
      const fewer = [...few.slice(0, from), ...few.slice(from + size)];
      const finding = fewer.length > 0 ? await drive(create, fewer) : null;
      if (finding) few = fewer.slice(0, finding.at + 1);
      else from += size;
    }
  }
  return few;
}
