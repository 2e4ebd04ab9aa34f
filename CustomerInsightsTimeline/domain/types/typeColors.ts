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
