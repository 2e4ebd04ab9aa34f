/** One SegmentMembership row under its documented names, before anything is decoded. */
export interface SegmentMembershipRow {
  readonly membershipId: string | null;
  readonly segmentProvider: string | null;
  readonly segmentMembershipType: string | null;
  readonly segments: string | null;
}
