export interface Query {
  readonly select: Iterable<string>;
  readonly customerColumn: string;
  readonly customerId: string;
  /** What else a row must meet, encoded as `textLiteral` does; null for nothing. */
  readonly condition: string | null;
  readonly orderBy: string | null;
}

/** The options of a first page, as retrieveMultipleRecords takes them. */
export function odataOptions(query: Query): string {
  const { select, customerColumn, customerId, condition, orderBy } = query;
  const ofCustomer = `${customerColumn} eq ${textLiteral(customerId)}`;
  const options = [
    `$select=${[...new Set(select)].join(',')}`,
    `$filter=${condition === null ? ofCustomer : `${ofCustomer} and ${condition}`}`,
    ...(orderBy === null ? [] : [`$orderby=${orderBy}`]),
  ];
  return `?${options.join('&')}`;
}

/** Text of any kind as a literal: its apostrophes are doubled, as OData wants, and all is encoded. */
export function textLiteral(text: string): string {
  return `'${encodeURIComponent(text.replace(/'/g, "''")).replace(/'/g, '%27')}'`;
}

/**
 * The options of the following page: everything from the first question mark of the link,
 * unchanged, because the server's cookie does not survive a second encoding.
 */
export function optionsOfNextLink(nextLink: string | null | undefined): string | null {
  const start = nextLink?.indexOf('?') ?? -1;
  return nextLink && start >= 0 ? nextLink.slice(start) : null;
}
