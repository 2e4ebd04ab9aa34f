import type { Chance } from '../chance';
import type { Category } from './products';

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
    'Sehr gut, aber etwas eng',
    'Bonne qualité, livraison rapide',
    'Solid work, runs a little small',
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
    'Not what the picture shows',
    'Too narrow for me',
    'Leider nicht wasserdicht',
    'Looks nicer than it works',
  ],
  1: ['Broke on the second day', 'Sent back at once', 'Sadly a bad buy', 'Nie wieder'],
};

const praise: Readonly<Record<Category, readonly string[]>> = {
  'Hiking boots': [
    'No blisters, even on the first long day.',
    'The sole grips well on wet rock.',
    'My feet stayed dry through two days of rain.',
    'The ankle support is excellent with a full pack.',
  ],
  'Trail running': [
    'It breathes well and weighs next to nothing.',
    'Good grip on gravel and roots.',
    'Nothing rubs, not even after three hours.',
    'The fit is close without pressing anywhere.',
  ],
  Jackets: [
    'It kept out a whole afternoon of rain on the pass.',
    'The hood fits over a helmet and still moves with the head.',
    'It packs down to the size of a water bottle.',
    'Warm enough for a break on a windy ridge.',
  ],
  'Base layers': [
    'It does not smell, even after four days in the huts.',
    'Soft on the skin and dry again within an hour.',
    'The cut is long enough to stay tucked in.',
    'It has kept its shape after many washes.',
  ],
  Trousers: [
    'Plenty of freedom at the knees.',
    'The fabric dries quickly and does not rustle.',
    'The pockets are where a harness leaves them free.',
    'They survived a slide down scree without a hole.',
  ],
  Backpacks: [
    'The load sits close to the back and the shoulders stay free.',
    'The lid pocket holds everything I need at hand.',
    'Room for a rope and three days of clothes.',
    'The straps adjust well, even for a short back.',
  ],
  Camping: [
    'Set up in five minutes, even in the dark.',
    'It stayed quiet and dry through a stormy night.',
    'Small in the pack and comfortable in use.',
    'It did what it promised at minus three degrees.',
  ],
  Climbing: [
    'It handles well and gives a safe feeling from the first pitch.',
    'Comfortable, even when hanging for a while.',
    'Well finished, with no sharp edges.',
    'It has taken a few falls and looks like new.',
  ],
  'Winter sports': [
    'It works with thick gloves on, which matters most.',
    'Steady on hard snow and easy in powder.',
    'Everything froze that day except this.',
    'Simple to use under stress, as we found in the course.',
  ],
  Accessories: [
    'Small, light and always in the pack now.',
    'It looks simple and works every time.',
    'A good present for people who have everything.',
    'It has survived several falls without a scratch.',
  ],
};

const complaint: Readonly<Record<Category, readonly string[]>> = {
  'Hiking boots': [
    'The toe box is narrow on long descents.',
    'The laces come undone again and again.',
    'After six months the sole began to come off at the tip.',
  ],
  'Trail running': [
    'The heel wears down quickly.',
    'The sizes run small, so order one up.',
    'The pocket is too tight for a phone.',
  ],
  Jackets: [
    'The zip catches on the storm flap.',
    'The sleeves are a little short for me.',
    'After a year the outer fabric soaks through.',
  ],
  'Base layers': [
    'It pilled under the pack straps.',
    'There was a small hole after the third wash.',
    'The collar is too wide.',
  ],
  Trousers: [
    'The waist is wide and the legs are short.',
    'The zip at the leg snags.',
    'The colour faded in one summer.',
  ],
  Backpacks: [
    'The strap is too short.',
    'The hip belt slips under a heavy load.',
    'The bottle pocket is out of reach while walking.',
  ],
  Camping: [
    'The pegs bend in stony ground.',
    'There is condensation on the inside in the morning.',
    'The stuff sack is far too tight.',
  ],
  Climbing: [
    'It is stiff when new.',
    'The gear loops are small.',
    'The buckle works itself loose.',
  ],
  'Winter sports': [
    'It is heavier than stated.',
    'The instructions are hard to follow.',
    'The straps ice up.',
  ],
  Accessories: [
    'The battery lasts half as long as stated.',
    'The clip broke in the cold.',
    'The lenses scratch easily.',
  ],
};

const occasions: readonly string[] = [
  'Used for a week in the Engadin.',
  'Tested on the Säntis in August.',
  'I wear it on the way to work as well.',
  'We took it on a hut tour with the children.',
  'Bought on the advice of the store in Bern.',
  'Delivery took two days.',
  'This is the second one I have bought.',
  'I am 1.72 m tall and took size M.',
  'Bei Regen und Schnee getestet.',
  'Utilisé tout l’hiver dans le Jura.',
  'The colour is as in the picture.',
  'The staff in the shop helped me choose.',
  'It was a birthday present.',
  'I have had it for half a year now.',
];

/** Most customers are content: that is also why a bad review stands out on the timeline. */
const ratings: readonly number[] = [5, 5, 5, 5, 4, 4, 4, 4, 3, 3, 2, 1];

export function review(category: Category, chance: Chance): Review {
  const rating = chance.pick(ratings);
  const sentences = [];
  if (rating >= 3) sentences.push(chance.pick(praise[category]));
  if (rating <= 4) sentences.push(chance.pick(complaint[category]));
  if (chance.odds(0.6)) sentences.push(chance.pick(occasions));
  return {
    rating,
    headline: chance.pick(headlines[rating] ?? []),
    text: sentences.join(' '),
  };
}
