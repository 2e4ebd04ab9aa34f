export interface Preferences {
  /** Rows a page; null where the client leaves it to the server. */
  readonly maxPageSize: number | null;
  /** Whether formatted values and their like are wanted. */
  readonly annotations: boolean;
}

/** Larger pages are not refused: the documentation says that the value is then ignored. */
export const LARGEST_PAGE = 5000;

/** Reads the header `Prefer`; what it does not know it ignores, as HTTP wants. */
export function readPrefer(header: string | undefined): Preferences {
  const size = Number(/odata\.maxpagesize=(\d+)/.exec(header ?? '')?.[1] ?? Number.NaN);
  return {
    maxPageSize: size >= 1 && size <= LARGEST_PAGE ? size : null,
    annotations: /odata\.include-annotations="[^"]*(\*|Community\.Display)/.test(header ?? ''),
  };
}

/** What the answer's `Preference-Applied` says. */
export function appliedPreferences({ maxPageSize, annotations }: Preferences): string {
  return [
    ...(maxPageSize === null ? [] : [`odata.maxpagesize=${maxPageSize}`]),
    ...(annotations ? ['odata.include-annotations="*"'] : []),
  ].join(',');
}
