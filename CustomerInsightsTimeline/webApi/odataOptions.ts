export interface Query {
  /** Null for all columns that the table has. */
  readonly select: Iterable<string> | null;
  /** A condition of OData, its literals encoded as `textLiteral` does. */
  readonly filter: string;
  readonly orderBy: string | null;
}

/** The options of a first page, as retrieveMultipleRecords takes them. */
export function odataOptions({ select, filter, orderBy }: Query): string {
  const options = [
    ...(select === null ? [] : [`$select=${[...new Set(select)].join(',')}`]),
    `$filter=${filter}`,
    ...(orderBy === null ? [] : [`$orderby=${orderBy}`]),
  ];
  return `?${options.join('&')}`;
}

/** Half of a character that takes two places, which no address can hold. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Text of any kind as a literal, the one way for a value into a query: its apostrophes are doubled,
 * as OData wants, half characters are repaired as they are in UTF-8, and all is encoded.
 */
export function textLiteral(text: string): string {
  const whole = text.replace(LONE_SURROGATE, '\ufffd').replace(/'/g, "''");
  return `'${encodeURIComponent(whole).replace(/'/g, '%27')}'`;
}

/** Whether a literal means the text itself, and not what it was repaired to. */
export function isSayable(text: string): boolean {
  return text.search(LONE_SURROGATE) < 0;
}

/** "Any of", written out: Dataverse documents no `in` of OData's own. */
export function equalsAny(column: string, texts: readonly string[]): string {
  return texts.map((text) => `${column} eq ${textLiteral(text)}`).join(' or ');
}

/**
 * The options of the following page: everything from the first question mark of the link,
 * unchanged, because the server's cookie does not survive a second encoding. A link without one is
 * given back as it is: more rows exist, but it can't be followed.
 */
export function optionsOfNextLink(nextLink: string | null | undefined): string | null {
  const start = nextLink?.indexOf('?') ?? -1;
  if (!nextLink) return null;
  return start >= 0 ? nextLink.slice(start) : nextLink;
}
