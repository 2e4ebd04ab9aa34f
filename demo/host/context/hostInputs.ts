import type { MakerValues } from './makerInputs';
import type { ResourceStrings } from './resources';

/** All that decides what the fake host gives a control. */
export interface HostInputs extends MakerValues {
  /** What the CustomerId property is bound to. */
  readonly customer: BoundCustomer;
  /** What `mode.contextInfo` says of the form's record, undocumented; null where it is absent. */
  readonly record: { readonly entityId: string; readonly entityTypeName: string } | null;
  /** Whether a maker looks at it in a studio: `mode.isAuthoringMode`, undocumented. */
  readonly isAuthoring: boolean;
  /** Pixels that the form gives the control. */
  readonly width: number;
  /** An IANA name: the zone in the user's Dataverse settings, which need not be the browser's. */
  readonly timeZone: string;
  /** LCID, e.g. 1033. */
  readonly languageId: number;
  readonly strings: ResourceStrings;
  readonly theme: 'light' | 'dark';
  readonly webAPI: ComponentFramework.WebApi;
  /** Whether the app works without a connection, as mobile apps can. */
  readonly isOffline?: boolean;
  /** Members that this host does not have, such as `webAPI` in a canvas app. */
  readonly missing: readonly (keyof ComponentFramework.Context<unknown>)[];
}

export type BoundCustomer =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'lookup';
      readonly id: string;
      readonly name: string;
      /** The table that it points to; that of the customer profile where it is absent. */
      readonly table?: string;
    }
  | {
      readonly kind: 'none';
      readonly as: 'text' | 'lookup';
      /** Whether the column is secured, and this user may not read what it holds. */
      readonly isSecret?: boolean;
    };
