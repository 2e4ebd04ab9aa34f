export interface Preferences {
  /** Rows a page; null where the client leaves it to the server. */
  readonly maxPageSize: number | null;
  /** The annotations that are wanted, as the header lists them; empty for none. */
  readonly annotations: string;
}

/** Larger pages are not refused: the documentation says that the value is then ignored. */
export const LARGEST_PAGE = 5000;

/** Reads the header `Prefer`; what it does not know it ignores, as HTTP wants. */
export function readPrefer(header: string | undefined): Preferences {
  const size = Number(/odata\.maxpagesize=(\d+)/.exec(header ?? '')?.[1] ?? Number.NaN);
  return {
    maxPageSize: size >= 1 && size <= LARGEST_PAGE ? size : null,
    annotations: /odata\.include-annotations="([^"]*)"/.exec(header ?? '')?.[1] ?? '',
  };
}

/** Whether a term is on the list, by its name or by a pattern that ends in a star. */
export function wantsAnnotation({ annotations }: Preferences, term: string): boolean {
  return annotations
    .split(',')
    .map((pattern) => pattern.trim())
    .some((pattern) =>
      pattern.endsWith('*') ? term.startsWith(pattern.slice(0, -1)) : term === pattern,
    );
}

/** What the answer's `Preference-Applied` says. */
export function appliedPreferences({ maxPageSize, annotations }: Preferences): string {
  return [
    ...(maxPageSize === null ? [] : [`odata.maxpagesize=${maxPageSize}`]),
    ...(annotations === '' ? [] : [`odata.include-annotations="${annotations}"`]),
  ].join(',');
}
