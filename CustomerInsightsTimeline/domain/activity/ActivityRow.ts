/**
 * One UnifiedActivity row under its documented names, before anything is decoded.
 * Every column may be null: Dataverse requires none of them.
 */
export interface ActivityRow {
  /** The GUID of the row in Dataverse. Unique only together with `partition`. */
  readonly primaryId: string | null;
  readonly partition: string | null;
  readonly activityId: string | null;
  readonly customerId: string | null;
  readonly sourceEntityName: string | null;
  readonly sourceActivityId: string | null;
  readonly activityType: string | null;
  readonly activityTypeDisplay: string | null;
  readonly activityName: string | null;
  readonly activityTimeStamp: string | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly url: string | null;
  readonly semanticData: string | null;
  readonly rangeIndex: string | null;
}
