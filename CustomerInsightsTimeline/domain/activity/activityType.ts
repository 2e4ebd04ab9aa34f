import { TYPE_COLORS } from '../types/typeMarks';
import type { TypeColor, TypeIcon } from '../types/typeMarks';

/** The types that Customer Insights gives a meaning; every other type is a custom one. */
export const SEMANTIC_TYPES = [
  'SalesOrder',
  'SalesOrderLine',
  'Feedback',
  'Loyalty',
  'Subscription',
] as const;

export type SemanticType = (typeof SEMANTIC_TYPES)[number];

/** The semantic type that a row means, whatever its capitals, blanks and underscores; else null. */
export function semanticType(type: string): SemanticType | null {
  const plain = plainTypeName(type);
  return SEMANTIC_TYPES.find((known) => known.toLowerCase() === plain) ?? null;
}

/** What distinguishes types: the name without capitals, '' for an activity without a type. */
export function typeKey({ type }: { readonly type: string }): string {
  return type.trim().toLowerCase();
}

/** How a type looks: an icon, and one of the hues of the theme, counted from 0. */
export interface TypeAppearance {
  readonly icon: TypeIcon;
  readonly hue: number;
}

const SEMANTIC_APPEARANCE: Record<SemanticType, TypeAppearance> = {
  SalesOrder: { icon: 'order', hue: 0 },
  SalesOrderLine: { icon: 'orderLine', hue: 0 },
  Feedback: { icon: 'feedback', hue: 1 },
  Loyalty: { icon: 'loyalty', hue: 2 },
  Subscription: { icon: 'subscription', hue: 3 },
};

/** Words that name a custom type in most shops, first match wins. What alarms has the red for itself. */
const SPOKEN: readonly (readonly [RegExp, TypeIcon, TypeColor])[] = [
  [/recall|complaint/, 'warning', 'red'],
  [/return|refund/, 'return', 'orange'],
  [/repair|warranty/, 'repair', 'orange'],
  [/support|case|ticket/, 'support', 'magenta'],
  [/mail|newsletter|campaign/, 'mail', 'grey'],
  [/call|phone/, 'call', 'magenta'],
  [/web|page|browse|click/, 'web', 'grey'],
  [/app|mobile/, 'app', 'grey'],
  [/event|attend|course|workshop/, 'event', 'green'],
  [/store|shop|branch/, 'store', 'teal'],
  [/review|survey|rating/, 'feedback', 'purple'],
  [/order|purchase|sale/, 'order', 'blue'],
];

/** Those of strangers: neither the blue of orders, of which there are most, nor the red of what alarms. */
const HASHED = TYPE_COLORS.filter((color) => color !== 'blue' && color !== 'red');

/** The look of a type: fixed for the semantic ones, stable for any other name, today and tomorrow. */
export function typeAppearance(type: string): TypeAppearance {
  const semantic = semanticType(type);
  if (semantic) return SEMANTIC_APPEARANCE[semantic];
  const plain = plainTypeName(type);
  const spoken = SPOKEN.find(([words]) => words.test(plain));
  const color = spoken?.[2] ?? HASHED[hash(plain) % HASHED.length] ?? 'grey';
  return { icon: spoken?.[1] ?? 'activity', hue: TYPE_COLORS.indexOf(color) };
}

/** A type's name without what people write now this way, now that: capitals, blanks, underscores, hyphens. */
export function plainTypeName(type: string): string {
  return type.toLowerCase().replace(/[\s_-]/g, '');
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return value;
}
