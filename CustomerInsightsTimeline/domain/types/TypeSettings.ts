import type { TypeAppearance } from '../activity/activityType';

/** What a maker says of one type; what is absent is left to the control. */
export interface TypeSetting extends Partial<TypeAppearance> {
  /** In the user's language, where the maker gave it in several. */
  readonly label?: string;
  /** Its place among the types: a smaller number comes first. */
  readonly order?: number;
  /** Whether its activities are left out everywhere. */
  readonly hidden?: boolean;
  /** Whether it is nothing that the customer did: a mail that was sent, say. */
  readonly passive?: boolean;
  /** The names of the fields that are shown at a glance, three at most. */
  readonly keyFacts?: readonly string[];
}

/** By plainTypeName. */
export type TypeSettings = ReadonlyMap<string, NamedTypeSetting>;

export interface NamedTypeSetting extends TypeSetting {
  /** The type as the maker spells it. */
  readonly type: string;
}

export const NO_TYPE_SETTINGS: TypeSettings = new Map();
