import type { OutgoingHttpHeaders } from 'node:http';
import { request } from 'node:http';

export interface PlainReply {
  readonly status: number | undefined;
  readonly body: string;
}

/** Sends a target and headers as they stand, where `fetch` would mend or refuse them. */
export function plainRequest(
  server: string,
  target: string,
  headers: OutgoingHttpHeaders = {},
  method = 'GET',
): Promise<PlainReply> {
  const { hostname, port } = new URL(server);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: target, headers, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (text: string) => (body += text));
      response.on('end', () => {
        resolve({ status: response.statusCode, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

/** Targets and hosts that make no address, of which a server has to say so. */
export const MALFORMED: readonly (readonly [target: string, headers: OutgoingHttpHeaders])[] = [
  ['//', {}],
  ['//[', {}],
  ['//example.com/', {}],
  ['http://[', {}],
  ['http://localhost:99999/', {}],
  ['*', {}],
  ['/', { Host: 'localhost:99999' }],
  ['/', { Host: 'a b' }],
  ['/api/data/v9.2/msdynci_predictions', { Host: '[' }],
  ['/api/data/v9.2/msdynci_predictions', { Host: 'localhost/#' }],
];
