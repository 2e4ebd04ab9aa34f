type Path = readonly string[];
type Holder = Record<string, unknown>;

/** Takes one member of an object away, or puts something else in its place. */
export type Breakage = (holder: Holder, name: string) => void;

/** Of lists, and of objects that are lists by name, the first members stand for all. */
const MANY = 50;
const FEW = 2;

const refuse = (): never => {
  throw new Error('The host refuses.');
};

const put =
  (value: unknown): Breakage =>
  (holder, name) => {
    holder[name] = value;
  };

/**
 * What hosts may give in the place of a member, each to be said after "a host where it": first what they are
 * known to do, then values of other types.
 */
export const BREAKAGES: readonly (readonly [string, Breakage])[] = [
  [
    'throws when it is read',
    (holder, name) => Object.defineProperty(holder, name, { get: refuse }),
  ],
  ['is absent', (holder, name) => Reflect.deleteProperty(holder, name)],
  ['is null', put(null)],
  ['throws when it is called', put(refuse)],
  ['answers nonsense', put(() => ({ guid: [null] }))],
  ['is a number', put(8.64e15)],
  ['is half a pair of surrogates', put('\ud800')],
  ['is a yes', put(true)],
  ['is an object without words', put(Object.create(null))],
  ['is a list of nothing', put([null, undefined])],
];

/** The ways to all members that a host gives, through objects and lists. */
export function memberPaths(of: unknown, path: Path = []): readonly Path[] {
  if (typeof of !== 'object' || of === null || of instanceof Date) return [];
  const names = Object.keys(of);
  const walked = Array.isArray(of) || names.length > MANY ? names.slice(0, FEW) : names;
  return walked.flatMap((name) => [
    [...path, name],
    ...memberPaths((of as Holder)[name], [...path, name]),
  ]);
}

/** The same, but for one member. What the host has lost already is left so. */
export function withBroken<Held>(held: Held, [name = '', ...rest]: Path, breakage: Breakage): Held {
  if (typeof held !== 'object' || held === null) return held;
  // By its properties: what throws when it is read is copied unread.
  const empty: unknown = Array.isArray(held) ? [] : {};
  const copy = Object.defineProperties(empty, Object.getOwnPropertyDescriptors(held)) as Holder;
  if (rest.length === 0) breakage(copy, name);
  else copy[name] = withBroken(copy[name], rest, breakage);
  return copy as Held;
}
