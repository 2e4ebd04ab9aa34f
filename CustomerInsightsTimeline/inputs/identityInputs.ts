import type { BoundValue, FormRecord, IdentityClues } from '../domain/identity/BoundValue';
import { logicalName } from '../domain/settings/logicalName';
import { IDENTITY_SOURCES } from './choices';
import { textInput } from './textInput';

/** Read by what it holds, not by its type: two controls have these inputs. */
export interface IdentityParameters {
  readonly CustomerId: { readonly raw: unknown };
  readonly IdentitySource?: { readonly raw: string | null };
  readonly DataSourceName?: { readonly raw: string | null };
  readonly SourceTableName?: { readonly raw: string | null };
  readonly AlternateKeyColumn?: { readonly raw: string | null };
}

export interface IdentityContext {
  readonly parameters: IdentityParameters;
  readonly mode: object;
}

/** What the maker and the host say of who the customer is. */
export function readIdentityClues(context: IdentityContext): IdentityClues {
  const { parameters } = context;
  return {
    // A bound lookup arrives as a list although the generated type knows only text.
    bound: parameters.CustomerId.raw as BoundValue,
    formRecord: readFormRecord(context),
    settings: {
      source: IDENTITY_SOURCES.get(textInput(parameters.IdentitySource) ?? '') ?? 'auto',
      dataSourceName: textInput(parameters.DataSourceName),
      sourceTableName: textInput(parameters.SourceTableName),
      alternateKeyColumn: logicalName(textInput(parameters.AlternateKeyColumn) ?? ''),
    },
  };
}

/**
 * The record of the form. Neither member is documented; where a host has none, or other ones, there
 * is no record. `page` has the names that the client API gives, `contextInfo` those of old.
 */
function readFormRecord(context: IdentityContext): FormRecord | null {
  return (
    recordIn((context.mode as { contextInfo?: unknown }).contextInfo) ??
    recordIn((context as { page?: unknown }).page)
  );
}

function recordIn(info: unknown): FormRecord | null {
  if (typeof info !== 'object' || info === null) return null;
  const { entityId, entityTypeName } = info as Readonly<Record<string, unknown>>;
  if (typeof entityId !== 'string' || entityId.trim() === '') return null;
  return { id: entityId, table: typeof entityTypeName === 'string' ? entityTypeName : null };
}
