export interface Preferences {
  /** Rows a page; null where the client leaves it to the server. */
  readonly maxPageSize: number | null;
  /** The annotations that are wanted, as the client writes them; null for none. */
  readonly annotations: string | null;
}

/** Larger pages are not refused: the documentation says that the value is then ignored. */
export const LARGEST_PAGE = 5000;

/** Reads the header `Prefer`; what it does not know it ignores, as HTTP wants. */
export function readPrefer(header: string | undefined): Preferences {
  const size = Number(/odata\.maxpagesize=(\d+)/.exec(header ?? '')?.[1] ?? Number.NaN);
  const annotations = /odata\.include-annotations="?([^"]*)"?/.exec(header ?? '')?.[1];
  return {
    maxPageSize: size >= 1 && size <= LARGEST_PAGE ? size : null,
    annotations: annotations ?? null,
  };
}

/** Whether the client wants an annotation: by its name, by its namespace and a star, or by a star. */
export function wantsAnnotation({ annotations }: Preferences, name: string): boolean {
  return (annotations ?? '')
    .split(',')
    .map((pattern) => pattern.trim())
    .some((pattern) =>
      pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
    );
}

/** What the answer's `Preference-Applied` says. */
export function appliedPreferences({ maxPageSize, annotations }: Preferences): string {
  return [
    ...(maxPageSize === null ? [] : [`odata.maxpagesize=${maxPageSize}`]),
    ...(annotations === null ? [] : [`odata.include-annotations="${annotations}"`]),
  ].join(', ');
}
