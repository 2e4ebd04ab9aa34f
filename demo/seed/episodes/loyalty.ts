import { day, isoDay, year } from '../calendar';
import type { Draft } from '../draft';
import type { Episode, Shopper } from '../shopper';
import { sources } from '../sources';

const earnedTitle = {
  en: (points: number) => `${points} points earned`,
  de: (points: number) => `${points} Punkte gutgeschrieben`,
  fr: (points: number) => `${points} points crédités`,
};

function earnedFor(
  { chance }: Shopper,
  orderId: string,
  balance: number,
  doubled: boolean,
): string | undefined {
  if (doubled) return `Double points for ${orderId}.`;
  return chance.odds(0.5) ? `For ${orderId}. The balance is now ${balance} points.` : undefined;
}

export function pointsEarned(
  at: number,
  shopper: Shopper,
  amount: number,
  orderId: string,
  doubled = false,
): Draft {
  const points = Math.max(1, Math.floor(amount)) * (doubled ? 2 : 1);
  const balance = shopper.earn(points);
  return {
    at,
    source: sources.points,
    key: shopper.numbering.next('LP', at),
    title: earnedTitle[shopper.tongue()](points),
    description: earnedFor(shopper, orderId, balance, doubled),
    facts: {
      PointsEarned: points,
      Balance: balance,
      Tier: shopper.tier,
      OrderId: orderId,
      ExpiryDate: isoDay(at + 2 * year),
    },
  };
}

const rewards = [
  { points: 250, what: 'a coffee and cake at the store' },
  { points: 500, what: 'a CHF 25 voucher' },
  { points: 1000, what: 'a CHF 50 voucher' },
  { points: 1500, what: 'a night in a mountain hut' },
];

export const redemption: Episode = (start, shopper) => {
  const at = shopper.daytime(start, 7, 18);
  const reward = shopper.chance.pick(rewards);
  const balance = shopper.redeem(reward.points);
  if (balance === null) return [bonus(at, shopper)];
  return [
    {
      at,
      source: sources.points,
      key: shopper.numbering.next('LP', at),
      title: `${reward.points} points redeemed for ${reward.what}`,
      description: `Redeemed in the app; ${balance} points are left.`,
      facts: {
        PointsRedeemed: reward.points,
        Balance: balance,
        Tier: shopper.tier,
        Reward: reward.what,
        ValidUntil: isoDay(at + 90 * day),
      },
    },
  ];
};

export function bonus(at: number, shopper: Shopper): Draft {
  const points = shopper.chance.pick([50, 100, 150]);
  const reason = shopper.chance.pick([
    'a completed profile',
    'a birthday',
    'a tour recorded in the app',
    'returning old boots for recycling',
  ]);
  return {
    at,
    source: sources.points,
    key: shopper.numbering.next('LP', at),
    title: `${points} bonus points for ${reason}`,
    facts: {
      PointsEarned: points,
      Balance: shopper.earn(points),
      Tier: shopper.tier,
      IsBonus: true,
    },
  };
}
