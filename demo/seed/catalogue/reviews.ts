import type { Chance } from '../chance';
import type { Kind } from './kinds';

export interface Review {
  readonly rating: number;
  readonly headline: string;
  readonly text: string;
}

const headlines: Readonly<Record<number, readonly string[]>> = {
  5: [
    'Exactly what I was looking for',
    'Worth every franc',
    'My new favourite',
    'Would buy it again at once',
    'Rundum zufrieden',
    'Parfait, rien à redire',
    'Faultless so far',
    'Better than the one it replaced',
    'Light, simple, well made',
    'Has been everywhere with me',
  ],
  4: [
    'Very good with a small flaw',
    'Sturdy but heavy',
    'Good value',
    'Almost perfect',
    'Sehr gut, mit kleinen Abstrichen',
    'Bonne qualité, livraison rapide',
    'Solid work, with room for more',
    'Recommended, with one wish',
    'Does its job well',
  ],
  3: [
    'All right for day trips',
    'Good idea, average finish',
    'Mixed feelings',
    'Fine, but not for long tours',
    'Ganz in Ordnung',
    'Expected a little more',
    'Correct, sans plus',
  ],
  2: [
    'Disappointing after one season',
    'Not what I had hoped for',
    'Not for me',
    'Leider enttäuschend',
    'Looks nicer than it works',
  ],
  1: ['Broke on the second day', 'Sent back at once', 'Sadly a bad buy', 'Nie wieder'],
};

const praise: Readonly<Record<Kind, readonly string[]>> = {
  footwear: [
    'No blisters, even on the first long day.',
    'The sole grips well on wet rock.',
    'My feet stayed dry through two days of rain.',
    'Nothing rubs, not even after six hours.',
  ],
  knitwear: [
    'It does not smell, even after four days in the huts.',
    'Soft on the skin and dry again within an hour.',
    'It has kept its shape after many washes.',
    'Warm without being thick.',
  ],
  outerwear: [
    'It kept out a whole afternoon of rain on the pass.',
    'It packs down to the size of a water bottle.',
    'The cut leaves plenty of freedom to move.',
    'It survived a slide down scree without a hole.',
  ],
  pack: [
    'The load sits close to the back and the shoulders stay free.',
    'Everything I need is at hand.',
    'Light, and yet it holds its shape.',
    'Everything inside stayed dry in a thunderstorm.',
  ],
  shelter: [
    'It stayed warm and dry through a stormy night.',
    'Small in the pack and comfortable in use.',
    'It did what it promised at minus three degrees.',
    'Ready for the night in five minutes, even in the dark.',
  ],
  snow: [
    'It works with thick gloves on, which matters most.',
    'Reliable on hard snow and in powder.',
    'Simple to use under stress, as we found in the course.',
    'Everything froze that day except this.',
  ],
  climbing: [
    'It handles well and gives a safe feeling from the first pitch.',
    'Well finished, with no sharp edges.',
    'It has seen a whole season and looks like new.',
    'Light enough to take along just in case.',
  ],
  tool: [
    'Small, light and always in the pack now.',
    'It looks simple and works every time.',
    'It has survived several falls without a scratch.',
    'Half the weight of my old one.',
  ],
  consumable: [
    'Just what was needed.',
    'Simple and good.',
    'There is always one at home now.',
    'Useful, and it arrived in time.',
  ],
};

const complaint: Readonly<Record<Kind, readonly string[]>> = {
  footwear: [
    'The toe box is narrow on long descents.',
    'The laces come undone again and again.',
    'After six months the sole began to come off at the tip.',
  ],
  knitwear: [
    'It pilled under the pack straps.',
    'There was a small hole after the third wash.',
    'The sizes run small, so order one up.',
  ],
  outerwear: [
    'The zip catches on the storm flap.',
    'The cut is a little short for me.',
    'After a year the outer fabric soaks through.',
  ],
  pack: [
    'The strap is too short.',
    'The closure takes two hands.',
    'The fabric shows every scratch.',
  ],
  shelter: [
    'The zip catches on the lining.',
    'There is condensation in the morning.',
    'The stuff sack is far too tight.',
  ],
  snow: ['It is heavier than stated.', 'The instructions are hard to follow.', 'It ices up.'],
  climbing: ['It is stiff when new.', 'It is bulkier than in the picture.', 'The colour rubs off.'],
  tool: ['The clip broke in the cold.', 'It rattles in the pack.', 'The finish scratches easily.'],
  consumable: [
    'A little expensive for what it is.',
    'The packaging is larger than needed.',
    'It is used up sooner than stated.',
  ],
};

const occasions: readonly string[] = [
  'Used for a week in the Engadin.',
  'Tested on the Säntis in August.',
  'We took it on a hut tour with the children.',
  'Bei Regen und Schnee getestet.',
  'Utilisé tout l’hiver dans le Jura.',
  'I have had it for half a year now.',
];

const circumstances: readonly string[] = [
  'Bought on the advice of the store in Bern.',
  'Delivery took two days.',
  'This is the second one I have bought.',
  'It looks as in the picture.',
  'The staff in the shop helped me choose.',
  'It was a birthday present.',
];

/** Most customers are content: that is also why a bad review stands out on the timeline. */
const ratings: readonly number[] = [5, 5, 5, 5, 4, 4, 4, 4, 3, 3, 2, 1];

export function review(kind: Kind, chance: Chance): Review {
  const rating = chance.pick(ratings);
  const sentences = [];
  if (rating >= 3) sentences.push(chance.pick(praise[kind]));
  if (rating <= 4) sentences.push(chance.pick(complaint[kind]));
  const used = kind !== 'consumable' && chance.odds(0.5);
  if (chance.odds(0.6)) sentences.push(chance.pick(used ? occasions : circumstances));
  return {
    rating,
    headline: chance.pick(headlines[rating] ?? []),
    text: sentences.join(' '),
  };
}
