/**
 * What a maker left open, so that the control has less to show than it could. The names are those of
 * the manifest.
 */
export type SettingGap =
  /** Nothing is bound, or what is bound holds nothing where the control is looked at. */
  | {
      readonly kind: 'notBound';
      readonly setting: 'CustomerId' | 'Activities' | 'SegmentMemberships' | 'Insights';
    }
  /** Bound to a secured column whose value this user may not read. */
  | { readonly kind: 'secret'; readonly setting: 'CustomerId' }
  /** A data-set that is bound and empty. */
  | { readonly kind: 'noRows'; readonly setting: 'Activities' }
  /** Columns of a data-set that are neither mapped nor found by their names. */
  | {
      readonly kind: 'notMapped' | 'requiredNotMapped';
      readonly setting: string;
      readonly columns: readonly string[];
    };
