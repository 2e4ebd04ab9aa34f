import type { Category } from './products';

/** What the shop writes: guides on its site, subjects of its newsletter, and what people search for. */
export const guides: readonly string[] = [
  'How to break in leather boots',
  'Layering for cold days',
  'Which sleeping bag for which night?',
  'Caring for down',
  'A packing list for hut tours',
  'Reading the avalanche bulletin',
  'Choosing the right rope',
  'Poles: how long should they be?',
  'Waterproofing a jacket at home',
  'Hiking with small children',
  'Ten trails by public transport',
  'What to carry in a first-aid kit',
];

const searches: Readonly<Record<Category, readonly string[]>> = {
  'Hiking boots': ['wide hiking boots', 'Wanderschuhe Damen', 'resole boots'],
  'Trail running': ['trail shoes wide', 'running vest', 'Trailrunning Jacke'],
  Jackets: ['kids rain jacket', 'Daunenjacke Damen', 'waterproof shell'],
  'Base layers': ['merino socks', 'Merino Unterwäsche', 'liner gloves'],
  Trousers: ['zip-off trousers', 'pantalon escalade', 'shell trousers'],
  Backpacks: ['sac à dos 40 litres', 'daypack', 'child carrier'],
  Camping: ['gas stove', 'tent two persons', 'sac de couchage'],
  Climbing: ['crampons 12 points', 'via ferrata set', 'rope 60 m'],
  'Winter sports': ['Schneeschuhe', 'avalanche set', 'ski touring gloves'],
  Accessories: ['head torch rechargeable', 'folding poles', 'gift card'],
};

export const searchesOf = (category: Category): readonly string[] => searches[category];

const allYear = [
  'Your points are waiting',
  'Trail of the month: Creux du Van',
  'Members’ days: 15% on everything',
  'Repair instead of replace: workshop weeks',
  'How we calculate the footprint of a jacket',
  'Your invitation to the boot fitting evening',
];

const winter = [
  'Layers that work: our guide to cold days',
  'Schnee bis in die Niederungen: jetzt ausrüsten',
  'Avalanche days: book your course',
  'The quiet season: snowshoe tours for two',
  'Prêts pour l’hiver? Notre sélection',
];

const spring = [
  'Spring cleaning for your gear',
  'New in: the Föhn trail shoe',
  'Wandern mit Kindern: zehn leichte Touren',
  'Last pairs: boots from last season',
];

const summer = [
  'Tent, mat, stars: the camping season opens',
  'Summer sale: up to 40% on tents',
  'Ten huts that still have a bed',
  'Légers en montagne: nos sacs de moins d’un kilo',
];

const autumn = [
  'Twelve tours for golden October',
  'Rain is no excuse: shells put to the test',
  'Herbstwanderungen mit dem Zug',
];

const seasonOf = (month: number): readonly string[] => {
  if (month < 2 || month > 9) return winter;
  if (month < 5) return spring;
  return month < 8 ? summer : autumn;
};

/** A newsletter of the season: a summer sale in November would give the demo away. */
export const subjectsOf = (at: number): readonly string[] => [
  ...allYear,
  ...seasonOf(new Date(at).getUTCMonth()),
];
