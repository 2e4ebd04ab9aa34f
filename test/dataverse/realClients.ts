import http from 'node:http';
import https from 'node:https';
import type { IEntity } from 'dataverse-ify';
import { setMetadataCache, XrmContextDataverseClient } from 'dataverse-ify';
import { BrowserWebApi } from 'dataverse-ify/lib/webapi/browser';
import * as dataverseWebApi from 'dataverse-webapi/lib/node';
import { DynamicsWebApi } from 'dynamics-web-api';

export type Row = Readonly<Record<string, unknown>>;

export interface Query {
  readonly table: { readonly set: string; readonly logicalName: string };
  readonly select?: string;
  readonly filter?: string;
  readonly orderBy?: string;
  readonly top?: number;
}

/** What the tests ask of each client, in its own words. */
export interface RealClient {
  readonly rows: (query: Query) => Promise<readonly Row[]>;
  /** Follows the links to the end. */
  readonly allPages: (query: Query, pageSize: number) => Promise<readonly Row[]>;
  readonly row: (query: Query, id: string, partition: string) => Promise<Row>;
  readonly fetchXml: (query: Query, fetchXml: string) => Promise<readonly Row[]>;
}

type ClientAt = (origin: string) => RealClient;

export const dynamicsWebApi: ClientAt = (origin) => {
  const client = new DynamicsWebApi({ serverUrl: `${origin}/`, dataApi: { version: '9.2' } });
  const optionsOf = ({ table, select, filter, orderBy, top }: Query) => ({
    collection: table.set,
    ...(select === undefined ? {} : { select: select.split(',') }),
    ...(filter === undefined ? {} : { filter }),
    ...(orderBy === undefined ? {} : { orderBy: orderBy.split(',') }),
    ...(top === undefined ? {} : { top }),
  });
  return {
    rows: async (query) => (await client.retrieveMultiple<Row>(optionsOf(query))).value,
    allPages: async (query, maxPageSize) =>
      (await client.retrieveAll<Row>({ ...optionsOf(query), maxPageSize })).value,
    row: (query, id, partition) =>
      client.retrieve<Row>({
        ...optionsOf(query),
        key: `${query.table.logicalName}id=${id},partitionid='${partition}'`,
        includeAnnotations: '*',
      }),
    fetchXml: async ({ table }, fetchXml) =>
      (await client.fetch<Row>({ collection: table.set, fetchXml })).value,
  };
};

export const dataverseIfy: ClientAt = (origin) => {
  const webApi = new BrowserWebApi(origin, '9.2');
  const client = new XrmContextDataverseClient(webApi);
  const page = async ({ table }: Query, options: string, maxPageSize?: number) =>
    client.retrieveMultiple<IEntity>(options, {
      logicalName: table.logicalName,
      ...(maxPageSize === undefined ? {} : { maxPageSize }),
    });
  return {
    rows: async (query) => entitiesOf(await page(query, optionsOf(query))),
    allPages: async (query, maxPageSize) => {
      const rows: Row[] = [];
      for (let options: string | null = optionsOf(query); options !== null;) {
        const answer = await page(query, options, maxPageSize);
        rows.push(...entitiesOf(answer));
        options = afterQuestionMark(answer.nextLink);
      }
      return rows;
    },
    row: async (query, id, partition) => {
      const options = `${optionsOf(query)}&partitionId='${partition}'`;
      return (await webApi.retrieveRecord(query.table.logicalName, id, options)) as Row;
    },
    fetchXml: async ({ table }, fetchXml) =>
      entitiesOf(await client.retrieveMultiple(fetchXml, { logicalName: table.logicalName })),
  };
};

export const dataverseWebapi: ClientAt = (origin) => {
  sendUnencrypted(origin);
  const config = () => new dataverseWebApi.WebApiConfig('9.2', 'no token', origin);
  const page = (query: Query, options: string, maxPageSize?: number) =>
    dataverseWebApi.retrieveMultiple(
      config(),
      query.table.set,
      options,
      maxPageSize === undefined ? {} : { maxPageSize },
    );
  return {
    rows: async (query) => (await page(query, optionsOf(query))).value,
    allPages: async (query, maxPageSize) => {
      const rows: Row[] = [];
      for (let options: string | null = optionsOf(query); options !== null;) {
        const answer = await page(query, options, maxPageSize);
        rows.push(...answer.value);
        options = afterQuestionMark(answer['@odata.nextLink']);
      }
      return rows;
    },
    row: (query, id, partition) =>
      dataverseWebApi.retrieve(
        config(),
        query.table.set,
        id,
        `${optionsOf(query)}&partitionId='${partition}'`,
      ),
    fetchXml: async (query, fetchXml) =>
      (await page(query, `?fetchXml=${encodeURIComponent(fetchXml)}`)).value,
  };
};

/** The client's own way to a next page, which `allPages` does not take. */
export async function nextPageOfDataverseWebapi(
  origin: string,
  set: string,
  maxPageSize: number,
): Promise<unknown> {
  sendUnencrypted(origin);
  const config = new dataverseWebApi.WebApiConfig('9.2', 'no token', origin);
  const first = await dataverseWebApi.retrieveMultiple(config, set, '', { maxPageSize });
  return dataverseWebApi.retrieveMultipleNextPage(config, first['@odata.nextLink'], {
    maxPageSize,
  });
}

/** On Node the client speaks only HTTPS on port 443: its requests go out as they are, without TLS. */
function sendUnencrypted(origin: string): void {
  const { port } = new URL(origin);
  jest
    .spyOn(https, 'request')
    .mockImplementation(((
      options: http.RequestOptions,
      onAnswer: (answer: http.IncomingMessage) => void,
    ) => http.request({ ...options, port }, onAnswer)) as typeof https.request);
}

/** Two of the clients leave it to the caller to write options into the address. */
function optionsOf({ select, filter, orderBy, top }: Query): string {
  const options = { $select: select, $filter: filter, $orderby: orderBy, $top: top };
  const written = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return `?${written.join('&')}`;
}

function afterQuestionMark(link: string | undefined): string | null {
  return link === undefined ? null : new URL(link).search;
}

function entitiesOf({ entities }: { readonly entities: readonly IEntity[] }): readonly Row[] {
  return entities.map((entity) => ({ ...entity }));
}

export function nameTables(tables: readonly Query['table'][]): void {
  setMetadataCache({
    entities: Object.fromEntries(
      tables.map(({ logicalName, set }) => [
        logicalName,
        {
          typeName: `mscrm.${logicalName}`,
          logicalName,
          collectionName: set,
          primaryIdAttribute: `${logicalName}id`,
          attributeTypes: {},
          navigation: {},
        },
      ]),
    ),
  });
}
