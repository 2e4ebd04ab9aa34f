import { day, hour, second, startOfDay, year } from './calendar';
import { allRound, beforeTheWeb, chapter, needsHelp } from './chapter';
import type { Chapter } from './chapter';
import * as who from './demoCustomers';
import type { DemoCustomer } from './demoCustomers';
import type { Draft } from './draft';
import { bonus } from './episodes/loyalty';
import { membership, plans } from './episodes/membership';
import { newsletterOpen } from './episodes/moments';
import { noraRecently } from './noraRecently';
import type { RangeIndexUnit } from './activityRow';
import type { Shopper } from './shopper';
import { sources } from './sources';

export interface History {
  readonly customer: DemoCustomer;
  readonly rangeIndex: RangeIndexUnit;
  readonly tell: (shopper: Shopper) => Draft[];
}

const lastYears = (count: number, years: number, { now }: Shopper): Chapter => ({
  count,
  from: now - years * year,
  to: now,
  taste: allRound,
});

const batch = 35 * day;

/** A batch at two o'clock at night stamps all that came in since the last one. */
const batched = (draft: Draft): Draft => ({
  ...draft,
  at: Math.floor((draft.at - 2 * hour) / batch) * batch + 2 * hour,
});

const recall = {
  source: sources.recalls,
  title: 'Belay device recalled',
  facts: { product: 'Belay device', status: 'Replaced' },
};

/** One of very many is like no other: something to look for. */
const withOneRecall = (drafts: readonly Draft[]): Draft[] => {
  const place = Math.floor(drafts.length / 3);
  return drafts.map((draft, at) =>
    at === place ? { at: draft.at, key: draft.key, ...recall } : draft,
  );
};

const tenDigits = 1_000_000_000 * second;
const aroundTenDigits = [-259_200, -86_400, -3600, -60, -2, -1, 0, 1, 60, 3600, 86_400];

export const histories: readonly History[] = [
  {
    customer: who.nora,
    rangeIndex: 'seconds',
    tell: (shopper) => [
      ...chapter(shopper, {
        count: 2330,
        from: shopper.now - 9 * year,
        to: shopper.now - 14 * day,
        taste: allRound,
      }),
      ...noraRecently(shopper),
    ],
  },
  {
    customer: who.luca,
    rangeIndex: 'seconds',
    tell: (shopper) => withOneRecall(chapter(shopper, lastYears(20_000, 12, shopper))),
  },
  {
    customer: who.elodie,
    rangeIndex: 'milliseconds',
    tell: (shopper) => chapter(shopper, lastYears(3000, 7, shopper)),
  },
  {
    customer: who.mirjam,
    rangeIndex: 'milliseconds',
    tell: (shopper) => [
      ...chapter(shopper, lastYears(391, 4, shopper)),
      ...plans.flatMap((plan, position) => {
        const renewal = startOfDay(shopper.now) + 5 * hour + (40 + 85 * position) * day;
        return [
          membership(renewal - 2 * year, shopper, plan, 'started'),
          membership(renewal - year, shopper, plan, 'renewed'),
          membership(renewal, shopper, plan, 'due for renewal'),
        ];
      }),
    ],
  },
  {
    customer: who.tomas,
    rangeIndex: 'seconds',
    tell: (shopper) => chapter(shopper, lastYears(240, 3, shopper)).map(batched),
  },
  {
    customer: who.beat,
    rangeIndex: 'seconds',
    tell: (shopper) => [
      ...chapter(shopper, {
        count: 70,
        from: Date.UTC(1999, 2, 1),
        to: Date.UTC(2001, 7, 20),
        taste: beforeTheWeb,
      }),
      ...aroundTenDigits.map((offset) => bonus(tenDigits + offset * second, shopper)),
      ...chapter(shopper, {
        count: 70,
        from: Date.UTC(2001, 8, 20),
        to: Date.UTC(2005, 0, 1),
        taste: beforeTheWeb,
      }),
      ...chapter(shopper, { ...lastYears(29, 6, shopper), taste: beforeTheWeb }),
    ],
  },
  {
    customer: who.anna,
    rangeIndex: 'bySource',
    tell: (shopper) => chapter(shopper, lastYears(140, 3, shopper)),
  },
  {
    customer: who.david,
    rangeIndex: 'seconds',
    tell: (shopper) => chapter(shopper, { ...lastYears(90, 4, shopper), taste: needsHelp }),
  },
  {
    customer: who.sofia,
    rangeIndex: 'seconds',
    tell: (shopper) => chapter(shopper, lastYears(40, 2, shopper)),
  },
  {
    customer: who.reto,
    rangeIndex: 'seconds',
    tell: (shopper) => chapter(shopper, { ...lastYears(12, 5, shopper), taste: beforeTheWeb }),
  },
  {
    customer: who.petra,
    rangeIndex: 'seconds',
    tell: (shopper) => [newsletterOpen(shopper.now - 40 * day, shopper)],
  },
  { customer: who.jonas, rangeIndex: 'seconds', tell: () => [] },
];
