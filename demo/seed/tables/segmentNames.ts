export interface Membership {
  readonly segments: string | null;
  readonly provider?: string;
  readonly type?: string;
  readonly name?: string;
}

/** As the output tables are named: the names for people are in the payloads of the table of segments. */
export const segmentNames: readonly string[] = [
  'High_Value_Customers',
  'Churn_Risk_90d',
  'Newsletter_Subscribers',
  'Loyalty_Gold',
  'Loyalty_Silver',
  'Winter_Sports_Fans',
  'Trail_Runners',
  'Hut_Tour_Hikers',
  'Families_With_Children',
  'Zurich_Region',
  'Romandie',
  'Ticino',
  'Online_Only',
  'Store_Only',
  'Omnichannel_Shoppers',
  'App_Users_30d',
  'Repair_Customers',
  'Frequent_Returners',
  'Full_Price_Buyers',
  'Discount_Seekers',
  'Birthday_This_Month',
  'New_Registrations',
  'Reviewers',
  'Promoters_NPS_9_10',
  'Detractors_NPS_0_6',
  'Cart_Abandoned_7d',
  'Boot_Buyers_Due_For_Resoling',
  'Tent_Owners',
  'Climbing_Gym_Members',
  'Avalanche_Course_Attendees',
  'Gift_Card_Holders',
  'Membership_Renewal_60d',
  'Male_under_40',
  'Female_under_40',
  'Over_60',
  'Commuters',
  'Spring_Campaign_2024',
  'Holdout_Group_B',
];
