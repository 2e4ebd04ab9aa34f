export interface Query {
  readonly select: Iterable<string>;
  readonly customerColumn: string;
  readonly customerId: string;
  readonly orderBy: string | null;
}

/**
 * The options of a first page, as retrieveMultipleRecords takes them. The CustomerId is text of any
 * kind: its apostrophes are doubled, as OData wants, and the whole is encoded.
 */
export function odataOptions({ select, customerColumn, customerId, orderBy }: Query): string {
  const literal = encodeURIComponent(customerId.replace(/'/g, "''")).replace(/'/g, '%27');
  const options = [
    `$select=${[...new Set(select)].join(',')}`,
    `$filter=${customerColumn} eq '${literal}'`,
    ...(orderBy === null ? [] : [`$orderby=${orderBy}`]),
  ];
  return `?${options.join('&')}`;
}

/**
 * The options of the following page: everything from the first question mark of the link,
 * unchanged, because the server's cookie does not survive a second encoding.
 */
export function optionsOfNextLink(nextLink: string | null | undefined): string | null {
  const start = nextLink?.indexOf('?') ?? -1;
  return nextLink && start >= 0 ? nextLink.slice(start) : null;
}
