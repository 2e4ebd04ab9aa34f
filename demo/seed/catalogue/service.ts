import type { Kind } from './kinds';

export interface Fault {
  readonly what: string;
  readonly cost: number;
  readonly about: string;
}

const textile: readonly Fault[] = [
  { what: 'zip replacement', cost: 48, about: 'Main zip worn out; a new slider is not enough.' },
  { what: 'torn seam', cost: 32, about: 'Seam open over 12 cm, to be sewn and taped again.' },
  { what: 'waterproofing', cost: 29, about: 'Washed and proofed; the fabric beads again.' },
  { what: 'patch', cost: 25, about: 'Hole from a spark, patched on the inside.' },
];

const footwear: readonly Fault[] = [
  { what: 'resoling', cost: 95, about: 'New profile sole and a fresh rand.' },
  { what: 'torn eyelet', cost: 24, about: 'Two eyelets pulled out on the left shoe.' },
  { what: 'loose sole', cost: 39, about: 'Sole coming off at the tip, glued and pressed.' },
];

const packs: readonly Fault[] = [
  { what: 'broken buckle', cost: 15, about: 'Buckle replaced from stock.' },
  { what: 'torn strap', cost: 34, about: 'Strap sewn on again with a backing.' },
];

const equipment: readonly Fault[] = [
  { what: 'yearly service', cost: 45, about: 'Inspected, cleaned and ready for the season.' },
  { what: 'worn part', cost: 19, about: 'A worn part replaced from stock.' },
];

const faults: Readonly<Record<Kind, readonly Fault[]>> = {
  footwear,
  outerwear: textile,
  shelter: textile,
  knitwear: [{ what: 'darning', cost: 18, about: 'Small hole darned by hand.' }],
  pack: packs,
  snow: equipment,
  climbing: equipment,
  tool: equipment,
  consumable: [],
};

export const faultsOf = (kind: Kind): readonly Fault[] => faults[kind];

export interface Topic {
  readonly subject: string;
  readonly question: string;
  readonly answer: string;
  readonly priority: 'Low' | 'Normal' | 'High';
}

export const topics: readonly Topic[] = [
  {
    subject: 'Where is my parcel?',
    question: 'Tracking has not moved for four days.',
    answer: 'The parcel was held at the depot and goes out today.',
    priority: 'High',
  },
  {
    subject: 'Wrong size delivered',
    question: 'The parcel held one size smaller than ordered.',
    answer: 'The right size is on its way, with a return label for the other.',
    priority: 'High',
  },
  {
    subject: 'Points missing after a store purchase',
    question: 'The card was shown at the till, but no points arrived.',
    answer: 'The points were added by hand after a look at the receipt.',
    priority: 'Normal',
  },
  {
    subject: 'Invoice for the tax office',
    question: 'An invoice with the company address is needed.',
    answer: 'A corrected invoice was sent by e-mail.',
    priority: 'Low',
  },
  {
    subject: 'Frage zur Garantie',
    question: 'Die Naht am Ärmel ist nach acht Monaten offen.',
    answer: 'Garantiefall: Die Werkstatt repariert kostenlos.',
    priority: 'Normal',
  },
  {
    subject: 'Cannot sign in to the app',
    question: 'The code by text message never arrives.',
    answer: 'The old phone number was removed from the account.',
    priority: 'Normal',
  },
  {
    subject: 'Modifier l’adresse de livraison',
    question: 'Déménagement avant la livraison de la commande.',
    answer: 'La nouvelle adresse est enregistrée.',
    priority: 'Normal',
  },
  {
    subject: 'Advice on crampons for leather boots',
    question: 'Which binding fits a boot without a welt at the front?',
    answer: 'A basket binding; the store can fit it in ten minutes.',
    priority: 'Low',
  },
  {
    subject: 'Gift card code does not work',
    question: 'The code is refused at checkout.',
    answer: 'The card had not been activated at the till; it is now.',
    priority: 'High',
  },
  {
    subject: 'Unsubscribe from product mail',
    question: 'Only tour tips are wanted, no offers.',
    answer: 'The preferences were changed accordingly.',
    priority: 'Low',
  },
];

export const returnReasons: readonly string[] = [
  'Too small',
  'Too large',
  'Not as described',
  'Ordered two sizes to try on',
  'Changed my mind',
  'Arrived too late',
  'Gefällt nicht',
];
