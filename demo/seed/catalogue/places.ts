export interface Store {
  readonly name: string;
  readonly city: string;
}

export const stores: readonly Store[] = [
  { name: 'Alpenweg Zürich Europaallee', city: 'Zürich' },
  { name: 'Alpenweg Bern Marktgasse', city: 'Bern' },
  { name: 'Alpenweg Luzern Bahnhof', city: 'Luzern' },
  { name: 'Alpenweg St. Gallen Neugasse', city: 'St. Gallen' },
  { name: 'Alpenweg Lausanne Flon', city: 'Lausanne' },
  { name: 'Alpenweg Genève Rive', city: 'Genève' },
  { name: 'Alpenweg Lugano Centro', city: 'Lugano' },
  { name: 'Alpenweg Chur Outlet', city: 'Chur' },
];

export const advisors: readonly string[] = [
  'Corinne M.',
  'Fabio R.',
  'Lena S.',
  'Matthias G.',
  'Nadia B.',
  'Pascal D.',
  'Urs K.',
];

export interface Tour {
  readonly name: string;
  readonly km: number;
  readonly climb: number;
}

export const tours: readonly Tour[] = [
  { name: 'Hoher Kasten to Saxer Lücke', km: 11.4, climb: 640 },
  { name: 'Creux du Van round', km: 14.2, climb: 780 },
  { name: 'Oeschinensee panorama trail', km: 9.1, climb: 520 },
  { name: 'Five lakes walk, Zermatt', km: 9.8, climb: 455 },
  { name: 'Säntis by the Lisengrat', km: 8.3, climb: 1120 },
  { name: 'Aletsch glacier trail', km: 17.1, climb: 830 },
  { name: 'Rigi Kulm from Vitznau', km: 9.6, climb: 1370 },
  { name: 'Verzasca valley path', km: 13.5, climb: 410 },
  { name: 'Pizol five-lake hike', km: 11.9, climb: 790 },
  { name: 'Uetliberg evening run', km: 10.2, climb: 430 },
  { name: 'Schynige Platte to First', km: 16.3, climb: 870 },
  { name: 'Rochers de Naye', km: 12.7, climb: 1340 },
  { name: 'Greina plateau crossing', km: 19.4, climb: 1050 },
  { name: 'Monte Brè from Lugano', km: 7.2, climb: 650 },
  { name: 'Grosser Mythen', km: 6.4, climb: 720 },
  { name: 'Piz Languard', km: 10.8, climb: 1480 },
];

export interface Gathering {
  readonly name: string;
  readonly place: string;
  readonly price: number;
  readonly about: string;
}

export const gatherings: readonly Gathering[] = [
  {
    name: 'Avalanche safety day',
    place: 'Davos',
    price: 180,
    about: 'Transceiver search and companion rescue with a mountain guide.',
  },
  {
    name: 'Boot fitting evening',
    place: 'Zürich',
    price: 0,
    about: 'Foot measurement and advice on insoles, in small groups.',
  },
  {
    name: 'Women’s climbing weekend',
    place: 'Ponte Brolla',
    price: 320,
    about: 'Two days of multi-pitch practice on granite.',
  },
  {
    name: 'Lightweight packing workshop',
    place: 'Bern',
    price: 35,
    about: 'How to pack under seven kilos for a hut tour.',
  },
  {
    name: 'Full-moon snowshoe walk',
    place: 'Melchsee-Frutt',
    price: 45,
    about: 'A guided walk with fondue at the hut.',
  },
  {
    name: 'Repair café',
    place: 'Luzern',
    price: 0,
    about: 'Zips, seams and buckles mended together with the workshop team.',
  },
  {
    name: 'Trail running test day',
    place: 'Pfäffikon',
    price: 0,
    about: 'Six shoe models to try out on an eight-kilometre loop.',
  },
  {
    name: 'Map and compass course',
    place: 'Schwarzenburg',
    price: 95,
    about: 'A day of navigation without a phone.',
  },
];
