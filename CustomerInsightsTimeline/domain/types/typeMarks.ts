/** The hues of the types by the names that makers use, in the order of the theme's. */
export const TYPE_COLORS = [
  'blue',
  'purple',
  'teal',
  'green',
  'magenta',
  'orange',
  'red',
  'grey',
] as const;

export type TypeColor = (typeof TYPE_COLORS)[number];

/** The pictures that a type may have, by the names that makers use. */
export const TYPE_ICONS = [
  'activity',
  'app',
  'appointment',
  'call',
  'chat',
  'delivery',
  'document',
  'event',
  'feedback',
  'gift',
  'health',
  'home',
  'loyalty',
  'mail',
  'order',
  'orderLine',
  'payment',
  'person',
  'repair',
  'return',
  'social',
  'star',
  'store',
  'subscription',
  'support',
  'travel',
  'video',
  'warning',
  'web',
] as const;

export type TypeIcon = (typeof TYPE_ICONS)[number];
