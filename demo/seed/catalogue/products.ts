import { kindOf } from './kinds';
import type { Kind } from './kinds';

export type Category =
  | 'Hiking boots'
  | 'Trail running'
  | 'Jackets'
  | 'Base layers'
  | 'Trousers'
  | 'Backpacks'
  | 'Camping'
  | 'Climbing'
  | 'Winter sports'
  | 'Accessories';

export interface Product {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  readonly kind: Kind;
  readonly price: number;
  readonly sizes: readonly string[];
  readonly url: string;
}

const shoe = ['37', '38', '38.5', '39', '40', '41', '42', '42.5', '43', '44', '45', '46'];
const clothing = ['XS', 'S', 'M', 'L', 'XL', 'XXL'];
const sock = ['35–38', '39–42', '43–46'];
const back = ['S/M', 'M/L'];
const bag = ['Regular', 'Long'];
const pole = ['110 cm', '120 cm', '130 cm'];
const one: readonly string[] = [];

type Entry = readonly [name: string, price: number, sizes: readonly string[]];

const ranges: Readonly<Record<Category, readonly Entry[]>> = {
  'Hiking boots': [
    ['Gratweg Mid waterproof boot', 259.9, shoe],
    ['Gratweg Low hiking shoe', 199.9, shoe],
    ['Säntis leather boot', 329, shoe],
    ['Muotatal winter boot', 229, shoe],
    ['Alpstein approach shoe', 189.9, shoe],
    ['Jochpass crampon boot', 449, shoe],
    ['Chäserrugg kids’ boot', 119.9, ['28', '29', '30', '31', '32', '33', '34', '35']],
  ],
  'Trail running': [
    ['Föhn trail shoe', 169.9, shoe],
    ['Föhn Ultra trail shoe', 189.9, shoe],
    ['Bise running vest 5 l', 119, back],
    ['Bise wind jacket', 139.9, clothing],
    ['Kiesel running shorts', 69.9, clothing],
    ['Kiesel running cap', 34.9, one],
  ],
  Jackets: [
    ['Firn 3-layer shell jacket', 499, clothing],
    ['Firn Light rain jacket', 249.9, clothing],
    ['Nebel softshell jacket', 219, clothing],
    ['Daune 800 down jacket', 379, clothing],
    ['Daune vest', 229, clothing],
    ['Wollweg fleece jacket', 149.9, clothing],
    ['Regenbogen kids’ rain jacket', 89.9, ['104', '116', '128', '140', '152']],
  ],
  'Base layers': [
    ['Merino 150 T-shirt', 79.9, clothing],
    ['Merino 200 long-sleeve', 99.9, clothing],
    ['Merino 200 leggings', 94.9, clothing],
    ['Merino hiking socks', 24.9, sock],
    ['Merino ski socks', 32.9, sock],
    ['Silk liner gloves', 29.9, clothing],
    ['Merino boxer shorts', 44.9, clothing],
  ],
  Trousers: [
    ['Weitblick zip-off trousers', 129.9, clothing],
    ['Weitblick hiking shorts', 89.9, clothing],
    ['Firn shell trousers', 349, clothing],
    ['Felsband climbing trousers', 119.9, clothing],
    ['Loipe cross-country tights', 109.9, clothing],
  ],
  Backpacks: [
    ['Alpine pack 40', 189, back],
    ['Alpine pack 28', 149, back],
    ['Tagweg daypack 20', 99.9, one],
    ['Hüttentour pack 55', 249, back],
    ['Lawine airbag pack 32', 749, back],
    ['Kraxe child carrier', 289, one],
    ['Rain cover 30–50 l', 29.9, one],
    ['Roll-top dry bag 20 l', 39.9, one],
  ],
  Camping: [
    ['Biwak 1 tent', 349, one],
    ['Biwak 2 tent', 449, one],
    ['Familienzelt 4 tent', 699, one],
    ['Sternschnuppe down sleeping bag −5 °C', 389, bag],
    ['Sommernacht sleeping bag +8 °C', 149.9, bag],
    ['Luftikus sleeping mat', 139.9, bag],
    ['Glut gas stove', 79.9, one],
    ['Glut titanium pot 0.9 l', 64.9, one],
    ['Insulated bottle 0.75 l', 39.9, one],
    ['Freeze-dried lentil dal', 9.9, one],
    ['Freeze-dried pasta al pesto', 9.9, one],
    ['Gas cartridge 230 g', 8.5, one],
  ],
  Climbing: [
    ['Nordwand rope 60 m', 219, one],
    ['Assisted-braking belay device', 89.9, one],
    ['Felsband harness', 84.9, clothing],
    ['Felsband climbing shoe', 139.9, shoe],
    ['Chalk bag with belt', 24.9, one],
    ['Quickdraw set of six', 109, one],
    ['Steinschlag helmet', 79.9, ['S/M', 'L/XL']],
    ['Via ferrata set', 119.9, one],
    ['Ice axe Eiger 55 cm', 129, one],
    ['Steel crampons, 12 points', 169, one],
  ],
  'Winter sports': [
    ['Pulver touring skis', 649, ['163 cm', '170 cm', '177 cm', '184 cm']],
    ['Climbing skins, cut to length', 159, one],
    ['Avalanche transceiver', 329, one],
    ['Snow probe 240 cm', 59.9, one],
    ['Avalanche shovel', 69.9, one],
    ['Schneehase snowshoes', 189, ['22 in', '25 in']],
    ['Touring gloves', 89.9, clothing],
  ],
  Accessories: [
    ['Folding trekking poles', 129.9, pole],
    ['Head torch 400 lumen', 69.9, one],
    ['Head torch battery', 24.9, one],
    ['Glacier sunglasses', 149, one],
    ['First-aid kit, weekend', 39.9, one],
    ['Hiking map 1:50 000, Appenzell', 24.9, one],
    ['Boot wax 100 ml', 14.9, one],
    ['Waterproofing wash-in 300 ml', 17.9, one],
    ['Wool hat Bergdohle', 39.9, one],
    ['Gift card', 50, one],
  ],
};

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export const shop = 'https://shop.alpenweg.example.com';

export const products: readonly Product[] = (
  Object.entries(ranges) as [Category, readonly Entry[]][]
).flatMap(([category, entries], range) =>
  entries.map(([name, price, sizes], position) => ({
    id: `AW-${(range + 1) * 1000 + position * 13 + 101}`,
    name,
    category,
    kind: kindOf(name),
    price,
    sizes,
    url: `${shop}/p/${slug(name)}`,
  })),
);

export const categories = Object.keys(ranges) as readonly Category[];

const byCategory = new Map(
  categories.map((category) => [category, products.filter((each) => each.category === category)]),
);

export const productsOf = (category: Category): readonly Product[] =>
  byCategory.get(category) ?? [];

export const categoryUrl = (category: Category): string => `${shop}/c/${slug(category)}`;
