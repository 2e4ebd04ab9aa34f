export type Entity = Readonly<Record<string, unknown>>;

/**
 * Reads a customer's rows of a table for the app, whose connector does so and not the control.
 * A session is whose rows the stand-in server answers with; null for everybody's.
 */
export async function readAppRows(
  set: string,
  customerId: string,
  session: string | null,
): Promise<readonly Entity[]> {
  const headers = {
    Prefer: 'odata.maxpagesize=5000',
    ...(session !== null && { 'x-emulator-session': session }),
  };
  const rows: Entity[] = [];
  const literal = encodeURIComponent(customerId.replaceAll("'", "''"));
  let next: string | undefined = `/api/data/v9.2/${set}?$filter=msdynci_customerid eq '${literal}'`;
  while (next !== undefined) {
    const response = await fetch(next, { headers });
    if (!response.ok) throw new Error(await response.text());
    const page = (await response.json()) as {
      readonly value: readonly Entity[];
      readonly '@odata.nextLink'?: string;
    };
    rows.push(...page.value);
    next = page['@odata.nextLink'];
  }
  return rows;
}
