/** What a product is to its owner: it decides what a review says and what can be mended. */
export type Kind =
  | 'consumable'
  | 'footwear'
  | 'knitwear'
  | 'outerwear'
  | 'pack'
  | 'shelter'
  | 'snow'
  | 'climbing'
  | 'tool';

const signs: readonly (readonly [RegExp, Kind])[] = [
  [/wax|wash-in|gift card|map|dal|pesto|cartridge|battery/i, 'consumable'],
  [/boot|(?<!snow)shoe/, 'footwear'],
  [/merino|glove|hat|cap/i, 'knitwear'],
  [/jacket|vest$|trousers|shorts|tights/, 'outerwear'],
  [/pack|carrier|vest|dry bag|rain cover/i, 'pack'],
  [/tent|sleeping/, 'shelter'],
  [/skis|skins|crampons|ice axe|snow|avalanche/i, 'snow'],
  [/rope|harness|helmet|quickdraw|ferrata|belay|chalk/i, 'climbing'],
];

export const kindOf = (productName: string): Kind =>
  signs.find(([sign]) => sign.test(productName))?.[1] ?? 'tool';
