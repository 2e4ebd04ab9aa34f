import { TYPE_COLORS } from '../types/typeMarks';
import type { TypeIcon } from '../types/typeMarks';

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

/** Words that name a custom type in most shops, first match wins. */
const SPOKEN_ICONS: readonly (readonly [RegExp, TypeIcon])[] = [
  [/return|refund|recall/, 'return'],
  [/repair|warranty/, 'repair'],
  [/support|case|ticket|complaint/, 'support'],
  [/mail|newsletter|campaign/, 'mail'],
  [/call|phone/, 'call'],
  [/web|page|browse|click/, 'web'],
  [/app|mobile/, 'app'],
  [/event|attend|course|workshop/, 'event'],
  [/store|shop|branch/, 'store'],
  [/review|survey|rating/, 'feedback'],
  [/order|purchase|sale/, 'order'],
];

/** The look of a type: fixed for the semantic ones, stable for any other name, today and tomorrow. */
export function typeAppearance(type: string): TypeAppearance {
  const semantic = semanticType(type);
  if (semantic) return SEMANTIC_APPEARANCE[semantic];
  const plain = plainTypeName(type);
  const icon = SPOKEN_ICONS.find(([words]) => words.test(plain))?.[1] ?? 'activity';
  return { icon, hue: hash(plain) % TYPE_COLORS.length };
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
