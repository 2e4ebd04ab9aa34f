import type { Instance, Surroundings } from './instances';

/** 150 activities with their details open, and what stands around them. What grows without end passes it. */
const MOST_NODES = 12_000;

/** The articles of a control: where each says that it stands, and where its row belongs in time. */
function articlesOf({ container }: Instance) {
  return [...container.querySelectorAll('article')].map((article) => {
    const title = article.querySelector('[id$=-title]')?.textContent ?? '';
    const place = /#(\d+)#/.exec(title)?.[1];
    return {
      posinset: Number(article.getAttribute('aria-posinset')),
      setsize: Number(article.getAttribute('aria-setsize')),
      place: place === undefined ? null : Number(place),
    };
  });
}

/** How many activities are loaded, and how many of them pass the filter, as the host is told. */
function countsOf(instance: Instance) {
  const { LoadedCount = 0, FilteredCount = 0 } = instance.outputs();
  return { loaded: Number(LoadedCount), filtered: Number(FilteredCount) };
}

/** What is wrong on a control at any moment; none where all is well. */
export function faultsOf(instance: Instance): readonly string[] {
  const articles = articlesOf(instance);
  const faults: string[] = [];
  const positions = articles.map(({ posinset }) => posinset);
  const isAscending = positions.every((each, at) => at === 0 || each > (positions[at - 1] ?? 0));
  if (!isAscending) faults.push(`positions out of order: ${positions.join()}`);
  const sizes = [...new Set(articles.map(({ setsize }) => setsize))];
  const [size = -1] = sizes;
  if (sizes.length > 1) faults.push(`articles disagree on how many there are: ${sizes.join()}`);
  if (size !== -1 && positions.some((each) => each > size))
    faults.push(`a position beyond ${size}`);
  const places = articles.flatMap(({ place }) => place ?? []);
  const steps = places.slice(1).map((place, at) => Math.sign(place - (places[at] ?? 0)));
  if (new Set(steps).size > 1) faults.push(`rows out of order: ${places.join()}`);
  const { loaded, filtered } = countsOf(instance);
  if (filtered > loaded) faults.push(`${filtered} match of ${loaded} that are loaded`);
  if (instance.container.textContent.includes('ran into a fault')) faults.push('it crashed');
  const nodes = instance.container.querySelectorAll('*').length;
  if (nodes > MOST_NODES) faults.push(`${nodes} elements`);
  return faults;
}

/** What is wrong once everything is loaded, unfiltered, and on paper. */
export function faultsAtRest(
  instance: Instance,
  around: Surroundings,
  order: 'newestFirst' | 'oldestFirst',
): readonly string[] {
  const expected = [...(around.customers.get(instance.customer) ?? [])].sort((a, b) =>
    order === 'newestFirst' ? b - a : a - b,
  );
  const shown = articlesOf(instance).flatMap(({ place }) => place ?? []);
  const { loaded, filtered } = countsOf(instance);
  const faults: string[] = [];
  if (loaded !== expected.length || filtered !== expected.length)
    faults.push(`${loaded} loaded and ${filtered} match of ${expected.length}`);
  // A group that is closed hides its rows, but changes no order.
  const known = new Set(expected);
  if (shown.some((place) => !known.has(place))) faults.push(`rows that are gone: ${shown.join()}`);
  const inOrder = expected.filter((place) => shown.includes(place));
  if (inOrder.join() !== shown.join()) faults.push(`order ${shown.join()} for ${inOrder.join()}`);
  const alerts = [...instance.container.querySelectorAll('[role=alert]')];
  for (const { textContent } of alerts) if (textContent) faults.push(`still says: ${textContent}`);
  return faults;
}
