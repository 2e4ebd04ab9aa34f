/** What is answered to a request, before anything is made of it. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

export type Entity = Readonly<Record<string, unknown>>;

/** An answer as far as two servers can be compared by it. */
export interface AskedAnswer {
  readonly status: number;
  /** The code and message of an error; null where there is none. */
  readonly error: string | null;
  /** The code alone, which says nothing of what was asked for. */
  readonly errorCode: string | null;
  readonly preferenceApplied: string | null;
  readonly rows: readonly Entity[];
  /** The path and query of the following page; null after the last. */
  readonly next: string | null;
}

/** Reads an answer of the Web API. Never throws: what is no JSON has neither rows nor an error. */
export function readAnswer({ status, headers, body }: PlainAnswer): AskedAnswer {
  const { error, value, '@odata.nextLink': link } = readBody(body) as Body;
  const url = typeof link === 'string' && URL.canParse(link) ? new URL(link) : null;
  return {
    status,
    error: error === undefined ? null : `${String(error.code)}: ${String(error.message)}`,
    errorCode: typeof error?.code === 'string' && error.code !== '' ? error.code : null,
    preferenceApplied: headers.get('preference-applied'),
    rows: Array.isArray(value) ? (value as readonly Entity[]) : [],
    next: url === null ? null : url.pathname + url.search,
  };
}

interface Body {
  readonly value?: unknown;
  readonly error?: { readonly code?: unknown; readonly message?: unknown };
  readonly '@odata.nextLink'?: unknown;
}

/** The members of an answer's JSON; none where it is no JSON object. */
export function readBody(body: string): Entity {
  try {
    return (JSON.parse(body) ?? {}) as Entity;
  } catch {
    return {};
  }
}
