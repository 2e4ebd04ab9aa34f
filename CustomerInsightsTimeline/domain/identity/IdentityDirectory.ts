import type { FullRow } from '../insights/columns';
import type { Outcome } from '../loading/Failure';
import type { AlternateKeyRow } from './alternateKey';

/** A row of CustomerProfile with all columns that the environment has. */
export interface ProfileRow {
  readonly customerId: string;
  readonly row: FullRow;
}

/**
 * The port through which a CustomerId is looked up. Hosts that read no tables have none. Once a
 * signal is aborted, nothing more is asked for that read.
 */
export interface IdentityDirectory {
  /** The rows whose AlternateValue is one of these. */
  readonly findAlternateKeys: (
    values: readonly string[],
    signal?: AbortSignal,
  ) => Promise<Outcome<readonly AlternateKeyRow[]>>;
  /** The CustomerIds of the profile with this GUID: one or none. */
  readonly findProfile: (
    profileId: string,
    signal?: AbortSignal,
  ) => Promise<Outcome<readonly string[]>>;
  /** The CustomerIds of the profiles that have one of these values in a column. */
  readonly findProfilesByKey: (
    column: string,
    values: readonly string[],
    signal?: AbortSignal,
  ) => Promise<Outcome<readonly string[]>>;
  /** The profiles of these customers; who has none has no row. */
  readonly readProfiles: (
    customerIds: readonly string[],
    signal?: AbortSignal,
  ) => Promise<Outcome<readonly ProfileRow[]>>;
}
