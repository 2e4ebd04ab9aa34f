import fc from 'fast-check';
import type { Activity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { toActivity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { foldText } from '../../../CustomerInsightsTimeline/domain/search/matchText';
import { createSearch } from '../../../CustomerInsightsTimeline/domain/search/search';
import type { ShownWords } from '../../../CustomerInsightsTimeline/domain/search/searchedTexts';
import {
  searchedTexts,
  spellingsOf,
} from '../../../CustomerInsightsTimeline/domain/search/searchedTexts';
import { activityRow } from '../../support/activityRow';
import { createManualClock } from '../../support/manualClock';
import { runs } from '../../support/propertyRuns';
import { createSlowClock, finishSlices } from '../../support/slowClock';

const words: ShownWords = {
  typeLabel: ({ type }) => (type === 'SalesOrder' ? 'Order' : type),
  ratingScale: () => null,
  fields: (fields) => fields,
  value: (value) => (value.kind === 'yesNo' ? (value.value ? 'Yes' : 'No') : JSON.stringify(value)),
  spellings: (value) => spellingsOf(value, () => 60),
};

let rows = 0;

function activity(said: Parameters<typeof activityRow>[0]): Activity {
  return toActivity(activityRow({ primaryId: String(++rows), ...said }));
}

const titled = (...titles: readonly string[]) => titles.map((title) => activity({ title }));

function keysOf(list: readonly Activity[], ...places: readonly number[]): readonly string[] {
  return places.map((place) => list[place]?.key ?? '');
}

describe('search', () => {
  test.each([
    ['the title', { title: 'Trail shoe' }, 'SHOE'],
    ['the description', { description: 'Sturdy but heavy' }, 'heavy'],
    ['the label of the type', { activityType: 'SalesOrder' }, 'order'],
    ['the source', { sourceEntityName: 'web_reviews' }, 'Reviews'],
    ['the activity ID', { activityId: 'A-77' }, 'a-77'],
    ['the ID in the source', { sourceActivityId: 'SRC-5' }, 'src-5'],
    ['the label of a field', { semanticData: '{"OrderNumber":"X"}' }, 'order number'],
    ['a value as it is shown', { semanticData: '{"Gift":true}' }, 'yes'],
    ['a value within a group', { semanticData: '{"Lines":[{"Product":"Café crème"}]}' }, 'cafe'],
    ['a number as the source wrote it', { semanticData: '{"Points":12500}' }, '12500'],
    ['an amount as the source wrote it', { semanticData: '{"Price":"CHF 1249.90"}' }, '1249.9'],
    ['all of that amount', { semanticData: '{"Price":1249.9,"Currency":"CHF"}' }, 'CHF 1249.90'],
    ['a day as the source wrote it', { semanticData: '{"Due":"2024-03-09"}' }, '2024-03-09'],
    ['the user’s day of an instant', { semanticData: '{"At":"2024-03-09T23:30Z"}' }, '2024-03-10'],
    ['a phone number without its blanks', { description: '+41 79 123 45 67' }, '+41791234567'],
    ['a phone number with blanks', { description: '+41791234567' }, '+41 79 123 45 67'],
    ['details that can not be decoded', { semanticData: 'status=lost' }, 'lost'],
    ['a link that is not followed', { url: 'javascript:alert(1)' }, 'alert'],
  ])('looks in %s', (_where, said, query) => {
    const clock = createManualClock();
    const search = createSearch({ clock, words });
    const list = [activity(said), activity({ activityType: 'Visit' })];
    search.lookIn(list, 2);
    search.ask(query);
    finishSlices(clock);
    expect(search.get().matches).toEqual(keysOf(list, 0));
  });

  test('finds no match that reaches from one text into the next', () => {
    const clock = createManualClock();
    const search = createSearch({ clock, words });
    search.lookIn([activity({ title: 'ab', description: 'cd' })], 1);
    search.ask('abcd');
    finishSlices(clock);
    expect(search.get().matches).toEqual([]);
  });

  test('looks at shown rows only', () => {
    const clock = createManualClock();
    const search = createSearch({ clock, words });
    const list = titled('one', 'one', 'one');
    search.lookIn(list, 2);
    search.ask('one');
    finishSlices(clock);
    expect(search.get()).toMatchObject({ matches: keysOf(list, 0, 1), searched: 2, of: 2 });
  });

  test('finds nothing for a query of blanks', () => {
    const clock = createManualClock();
    const search = createSearch({ clock, words });
    search.lookIn(titled('a b'), 1);
    search.ask('  ');
    expect(clock.pending()).toBe(0);
    expect(search.get()).toMatchObject({ query: '  ', matches: [], searched: 1, of: 1 });
  });

  test('goes in slices, and says after each how far it is', () => {
    const clock = createSlowClock(5);
    const search = createSearch({ clock, words });
    const list = titled('x', 'x', 'y', 'x', 'x');
    search.lookIn(list, 5);
    search.ask('x');
    const seen: (readonly [number, number])[] = [];
    search.subscribe(() => seen.push([search.get().searched, search.get().matches.length]));
    finishSlices(clock);
    expect(seen).toEqual([
      [2, 2],
      [4, 3],
      [5, 4],
    ]);
  });

  test('drops the slices of a query that was replaced', () => {
    const clock = createSlowClock(100);
    const search = createSearch({ clock, words });
    const list = titled('x', 'y', 'x');
    search.lookIn(list, 3);
    search.ask('x');
    clock.advance(0);
    search.ask('y');
    finishSlices(clock);
    expect(search.get()).toMatchObject({ query: 'y', matches: keysOf(list, 1) });
  });

  test('looks only at what is new when the list grows, in place or as another list', () => {
    const clock = createManualClock();
    let looks = 0;
    const counting = { ...words, typeLabel: (one: Activity) => (looks++, words.typeLabel(one)) };
    const search = createSearch({ clock, words: counting });
    const list = titled('x', 'y');
    search.lookIn(list, 2);
    search.ask('x');
    finishSlices(clock);
    list.push(...titled('x'));
    search.lookIn(list, 3);
    finishSlices(clock);
    const longer = [...list, ...titled('x')];
    search.lookIn(longer, 4);
    finishSlices(clock);
    expect(search.get().matches).toEqual(keysOf(longer, 0, 2, 3));
    expect(looks).toBe(4);
  });

  test('decodes no activity twice, whatever is asked', () => {
    const clock = createManualClock();
    let looks = 0;
    const counting = { ...words, typeLabel: (one: Activity) => (looks++, words.typeLabel(one)) };
    const search = createSearch({ clock, words: counting });
    search.lookIn(titled('x', 'y'), 2);
    for (const query of ['x', 'y', 'z']) {
      search.ask(query);
      finishSlices(clock);
    }
    expect(looks).toBe(2);
  });

  test('keeps the match that the reader is at when a late row is put in above', () => {
    const clock = createManualClock();
    const search = createSearch({ clock, words });
    const list = titled('x', 'x');
    search.lookIn(list, 2);
    search.ask('x');
    finishSlices(clock);
    search.step(1);
    const [first] = list;
    const late = [...list.slice(0, 1), ...titled('x'), ...list.slice(1)];
    search.lookIn(late, 3);
    finishSlices(clock);
    expect(search.get()).toMatchObject({ matches: keysOf(late, 0, 1, 2), current: first?.key });
  });

  test('keeps the match that the reader is at when rows are put in before it', () => {
    const clock = createManualClock();
    const search = createSearch({ clock, words });
    const [match = activity({})] = titled('x');
    search.lookIn([match], 1);
    search.ask('x');
    finishSlices(clock);
    search.step(1);
    const longer = [...titled('y', 'x'), match];
    search.lookIn(longer, 3);
    finishSlices(clock);
    expect(search.get()).toMatchObject({ matches: keysOf(longer, 1, 2), current: match.key });
  });

  test('is at no match any more where that goes, or says something else', () => {
    const clock = createManualClock();
    const search = createSearch({ clock, words });
    const [match = activity({})] = titled('x');
    const others = titled('y', 'x');
    for (const list of [others, [...others, { ...match, title: 'y' }]]) {
      search.lookIn([match], 1);
      search.ask('x');
      finishSlices(clock);
      search.step(1);
      search.lookIn(list, list.length);
      finishSlices(clock);
      expect(search.get()).toMatchObject({ matches: keysOf(others, 1), current: null });
    }
  });

  test('says nothing after it was disposed of', () => {
    const clock = createManualClock();
    const search = createSearch({ clock, words });
    search.lookIn(titled('x'), 1);
    search.ask('x');
    search.dispose();
    finishSlices(clock);
    expect(search.get().matches).toEqual([]);
  });
});

describe('going from match to match', () => {
  function searched(...titles: readonly string[]) {
    const clock = createManualClock();
    const search = createSearch({ clock, words });
    const list = titled(...titles);
    search.lookIn(list, list.length);
    search.ask('x');
    finishSlices(clock);
    return { search, list };
  }

  test('goes forward from the first, back from the last, and round the ends', () => {
    const { search, list } = searched('x', 'y', 'x', 'x');
    const visited = ([1, 1, 1, 1, -1] as const).map((by) => {
      search.step(by);
      return search.get().current;
    });
    expect(visited).toEqual(keysOf(list, 0, 2, 3, 0, 3));
    search.ask('x ');
    expect(search.get().current).toBeNull();
  });

  test('begins at the last match when it goes back first', () => {
    const { search, list } = searched('x', 'y', 'x');
    search.step(-1);
    expect(search.get().current).toBe(list[2]?.key);
  });

  test.each([
    ['next', 1, 1],
    ['previous', -1, 3],
  ] as const)('goes to the %s match as soon as there is one', (_, by, found) => {
    const clock = createSlowClock(8);
    const search = createSearch({ clock, words });
    const list = titled('y', 'x', 'y', 'x');
    search.lookIn(list, list.length);
    search.ask('x');
    search.step(by);
    expect(search.get().current).toBeNull();
    finishSlices(clock);
    expect(search.get()).toMatchObject({ current: list[found]?.key, visits: 1 });
  });

  test('goes to no match of another text than was asked for', () => {
    const clock = createManualClock();
    const search = createSearch({ clock, words });
    search.lookIn(titled('y', 'x'), 2);
    search.ask('x');
    search.step(1);
    search.ask('y');
    finishSlices(clock);
    expect(search.get()).toMatchObject({ current: null, visits: 0 });
  });

  test('goes to a match by its key, and to nothing that is none', () => {
    const { search, list } = searched('x', 'y');
    search.goTo(list[1]?.key ?? '');
    expect(search.get().current).toBeNull();
    search.goTo(list[0]?.key ?? '');
    expect(search.get().current).toBe(list[0]?.key);
  });

  test('stays where it is without matches', () => {
    const { search } = searched('y');
    search.step(1);
    expect(search.get().current).toBeNull();
  });
});

/** Rows that share many letters, so that queries match some and not others. */
const letters = fc.string({ unit: fc.constantFrom(...Array.from('abAäßsİ 1,"{}')), maxLength: 6 });
const anyActivity = fc
  .record({
    title: fc.option(letters),
    description: fc.option(letters),
    sourceEntityName: fc.option(letters),
    activityType: letters,
    semanticData: fc.oneof(letters, fc.json({ maxDepth: 3 }), fc.constant('{"Gift":true}')),
  })
  .map(activity);

type Event =
  | { readonly kind: 'ask'; readonly query: string }
  | { readonly kind: 'grow'; readonly rows: readonly Activity[] }
  | { readonly kind: 'replace'; readonly rows: readonly Activity[] }
  | { readonly kind: 'slice' };

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant('ask' as const), query: letters }),
  fc.record({ kind: fc.constant('grow' as const), rows: fc.array(anyActivity, { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('replace' as const), rows: fc.array(anyActivity) }),
  fc.record({ kind: fc.constant('slice' as const) }),
);

test('whatever is typed and loaded meanwhile, the matches are those of a plain search', () => {
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const clock = createSlowClock(5);
      const search = createSearch({ clock, words });
      let list: Activity[] = [];
      for (const next of events) {
        if (next.kind === 'ask') search.ask(next.query);
        else if (next.kind === 'slice') clock.advance(0);
        else {
          if (next.kind === 'grow') list.push(...next.rows);
          else list = [...next.rows];
          search.lookIn(list, list.length);
        }
      }
      finishSlices(clock);
      const needle = foldText(search.get().query).trim();
      const naive = list.filter(
        (one) =>
          needle !== '' &&
          searchedTexts(one, words).shown.some((text) => foldText(text).includes(needle)),
      );
      expect(search.get()).toMatchObject({
        searched: list.length,
        of: list.length,
        matches: naive.map(({ key }) => key),
      });
    }),
    runs(300),
  );
});

test('a megabyte of one text is folded in many slices, and is found at its end', () => {
  const clock = createSlowClock(10);
  const search = createSearch({ clock, words });
  const description = 'é'.repeat(1_000_000) + 'zß';
  search.lookIn([activity({ description }), ...titled('ézss')], 2);
  search.ask('ezss');
  let slices = finishSlices(clock);
  expect(slices).toBeGreaterThan(40);
  expect(search.get().matches).toHaveLength(2);
  search.ask('eez');
  slices = finishSlices(clock);
  expect(slices).toBeLessThan(5);
  expect(search.get().matches).toHaveLength(1);
});

test('another question while a long text is folded loses nothing of it', () => {
  const clock = createSlowClock(10);
  const search = createSearch({ clock, words });
  search.lookIn([activity({ description: `${'\u{1d7d8}'.repeat(50_000)} end` })], 1);
  search.ask('nothing');
  clock.advance(0);
  search.ask('000 end');
  finishSlices(clock);
  expect(search.get()).toMatchObject({ searched: 1, matches: [expect.any(String)] });
});
