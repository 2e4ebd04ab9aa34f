import { day } from './calendar';
import type { Draft } from './draft';
import { browse, question, regret, workshop } from './episodes/errands';
import { redemption } from './episodes/loyalty';
import { membershipChange } from './episodes/membership';
import { app, gathering, newsletter, storeStroll } from './episodes/moments';
import { storePurchase, webPurchase } from './episodes/purchase';
import type { Episode, Shopper } from './shopper';

/** What a customer mostly does, and the one-row episode that fills a chapter up to its exact count. */
export interface Taste {
  readonly episodes: readonly Episode[];
  readonly filler: Episode;
}

const often = (...weights: readonly (readonly [number, Episode])[]): readonly Episode[] =>
  weights.flatMap(([weight, episode]) => new Array<Episode>(weight).fill(episode));

export const allRound: Taste = {
  episodes: often(
    [12, browse],
    [10, webPurchase],
    [9, storePurchase],
    [22, newsletter],
    [16, app],
    [8, storeStroll],
    [6, redemption],
    [3, gathering],
    [2, question],
    [1, workshop],
    [1, membershipChange],
  ),
  filler: newsletter,
};

export const beforeTheWeb: Taste = {
  episodes: often([8, storePurchase], [5, storeStroll], [2, workshop], [1, gathering]),
  filler: storeStroll,
};

export const needsHelp: Taste = {
  episodes: often([5, question], [4, workshop], [4, regret], [1, newsletter]),
  filler: newsletter,
};

export interface Chapter {
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly taste: Taste;
}

/**
 * Exactly `count` activities. Time follows the share already made, so that they spread over the whole
 * span, in waves: a steady rhythm looks like a machine's.
 */
export function chapter(shopper: Shopper, { count, from, to, taste }: Chapter): Draft[] {
  const { chance } = shopper;
  const drafts: Draft[] = [];
  const waves = Math.max(1, Math.round((to - from) / (200 * day)));
  while (drafts.length < count) {
    const share = drafts.length / count;
    const wave = (0.8 / (2 * Math.PI * waves)) * Math.sin(2 * Math.PI * waves * share);
    const drift = (chance.fraction() - 0.5) * 6 * day;
    const at = from + (to - from) * (share + wave) + drift;
    const start = Math.min(Math.max(at, from), to - day);
    const fits = (given: readonly Draft[]) => given.filter((draft) => draft.at <= to);
    const next = fits(chance.pick(taste.episodes)(start, shopper));
    drafts.push(
      ...(next.length <= count - drafts.length ? next : fits(taste.filler(start, shopper))),
    );
  }
  return drafts;
}
