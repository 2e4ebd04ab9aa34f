/** The keys of texts in the resx files. */
export const TEXT_KEYS = [
  'Locale',
  'Heading_Default',
  'Day_Today',
  'Day_Yesterday',
  'Day_Tomorrow',
  'Day_Undated',
  'GroupBy_Name',
  'GroupBy_Day',
  'GroupBy_Week',
  'GroupBy_Month',
  'GroupBy_Automatic',
  'Group_Upcoming',
  'Group_EarlierInMonth',
  'Group_Short_AtLeast',
  'Run_Title',
  'Run_Last',
  'Run_Open',
  'Run_WithinMinute',
  'Silence_None',
  'Silence_NotTold',
  'Menu_NextSilence',
  'Menu_Keys',
  'Keys_Where',
  'Keys_Close',
  'Keys_Next',
  'Keys_Previous',
  'Keys_After',
  'Keys_Before',
  'Keys_Search',
  'Key_PageDown',
  'Key_PageUp',
  'Key_ControlEnd',
  'Key_ControlHome',
  'Time_Now',
  'Time_Undated',
  'Feed_Keys',
  'Loading_Activities',
  'Loading_Segments',
  'Load_More',
  'Menu_More',
  'Expand_All',
  'Collapse_All',
  'Activity_Details',
  'Activity_OpenSource',
  'Activity_NewTab',
  'Activity_LinkRefused',
  'Type_SalesOrder',
  'Type_SalesOrderLine',
  'Type_Feedback',
  'Type_Loyalty',
  'Type_Subscription',
  'Type_Other',
  'Copy_Done',
  'Copy_Failed',
  'Copy_Value',
  'Copy_Activity',
  'Handoff_Copy',
  'Handoff_Filters',
  'Handoff_AsOf',
  'Search_Name',
  'Search_Clear',
  'Search_Previous',
  'Search_Next',
  'Search_Older',
  'Search_Newer',
  'Search_Cancel',
  'Search_Searching',
  'Search_None',
  'Field_Description',
  'Field_Time',
  'Field_Source',
  'Field_SourceId',
  'Field_ActivityId',
  'Field_RangeIndex',
  'Field_Item',
  'Value_Yes',
  'Value_No',
  'Value_Rating',
  'Value_Nothing',
  'Rest_Title',
  'Rest_notJson',
  'Rest_noFields',
  'Rest_tooLong',
  'Rest_tooManyFields',
  'Rest_tooDeep',
  'Segments_Title',
  'Segments_None',
  'Segments_Fewer',
  'State_NoCustomer',
  'State_NoCustomer_Next',
  'State_NotUnified',
  'State_NotUnified_Next',
  'Identity_None_Next',
  'Identity_Elsewhere',
  'Identity_Column',
  'Identity_Resolving',
  'Identity_Several',
  'Identity_Several_Next',
  'State_NoActivities',
  'State_NoActivities_Next',
  'State_Crashed',
  'State_Crashed_Next',
  'Failure_noWebApi',
  'Failure_forbidden',
  'Failure_signedOut',
  'Failure_tableMissing',
  'Failure_columnMissing',
  'Failure_busy',
  'Failure_unreachable',
  'Failure_serverError',
  'Failure_refused',
  'Failure_noProgress',
  'Failure_Details',
  'Table_UnifiedActivity',
  'Table_SegmentMembership',
  'Table_CustomerProfile',
  'Table_AlternateKey',
  'Busy_Waiting',
  'Busy_Stop',
  'Retry',
] as const;

/** The keys of texts that depend on a count; each has a key per plural form, as `Late_one`. */
export const COUNT_KEYS = [
  'Loaded_BackTo_More',
  'Loaded_BackTo_All',
  'Loaded_UpTo_More',
  'Loaded_UpTo_All',
  'Loaded_Undated_All',
  'Loaded_Unordered',
  'Loaded_Unordered_Of',
  'Loading_SoFar',
  'Group_Activities',
  'Group_AtLeast',
  'Silence_Between',
  'Silence_Since',
  'Silence_Usually',
  'Order_Lines',
  'Run_Minutes',
  'Run_Hours',
  'Notice_Undated',
  'Notice_Unreadable',
  'Notice_Late',
  'Rest_ShowAll',
  'Handoff_OfAll',
  'Handoff_OfLoaded',
  'Search_Matches',
  'Search_Place',
  'Search_InLoaded',
  'Search_InShown',
  'Search_InAll',
  'Segments_More',
  'Segments_Unreadable',
] as const;

export type TextKey = (typeof TEXT_KEYS)[number];
export type CountKey = (typeof COUNT_KEYS)[number];

/** All that the control says, in the user's language. */
export interface Strings {
  /** The BCP 47 tag of the language that the texts are in. */
  readonly locale: string;
  /** `{0}`, `{1}` … in the text become the arguments. */
  readonly text: (key: TextKey, ...values: readonly string[]) => string;
  /** Takes the plural form of the language for the count; `{0}` becomes the count, as formatted. */
  readonly count: (
    key: CountKey,
    count: number,
    formatted: string,
    ...values: readonly string[]
  ) => string;
}

/**
 * Reads the texts through the host's `getString`. A language that the control does not ship comes
 * in English from the host, and its locale with it, so that dates and words never mix.
 */
export function readStrings(getString: (key: string) => string): Strings {
  const locale = getString('Locale');
  const plural = new Intl.PluralRules(locale);
  return {
    locale,
    text: (key, ...values) => fill(getString(key), values),
    count: (key, count, formatted, ...values) =>
      fill(getString(`${key}_${plural.select(count)}`), [formatted, ...values]),
  };
}

function fill(text: string, values: readonly string[]): string {
  return text.replace(
    /\{(\d)\}/g,
    (placeholder, index: string) => values[Number(index)] ?? placeholder,
  );
}
