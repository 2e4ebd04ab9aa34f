export interface Choice {
  readonly value: string;
  readonly text: string;
}

export function choices(texts: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(texts).map(([value, text]) => ({ value, text }));
}
