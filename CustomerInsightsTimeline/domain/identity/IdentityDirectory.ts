import type { Outcome } from '../loading/Outcome';
import type { AlternateKeyRow } from './AlternateKeyRow';

/** The port through which a CustomerId is looked up. Hosts that read no tables have none. */
export interface IdentityDirectory {
  /** The rows whose AlternateValue is one of these. */
  readonly findAlternateKeys: (
    values: readonly string[],
  ) => Promise<Outcome<readonly AlternateKeyRow[]>>;
  /** The CustomerIds of the profile with this GUID: one or none. */
  readonly findProfile: (profileId: string) => Promise<Outcome<readonly string[]>>;
  /** The CustomerIds of the profiles that have one of these values in a column. */
  readonly findProfilesByKey: (
    column: string,
    values: readonly string[],
  ) => Promise<Outcome<readonly string[]>>;
}
