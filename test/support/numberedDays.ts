import type { ActivityRow } from '../../CustomerInsightsTimeline/domain/activity/Activity';
import type { DataTable } from '../../demo/host/dataset/dataTable';
import { activityRow } from './activityRow';
import { activityTable } from './activityTable';

/** The numbers of these days, both included, the newest first. */
export function days(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => to - index);
}

/** The one activity of a day, whose title says which day it is. */
export function rowOf(day: number, more: Partial<ActivityRow> = {}): ActivityRow {
  return activityRow({
    primaryId: `id-${day}`,
    activityId: `a${day}`,
    title: `Day ${day}`,
    activityTimeStamp: new Date(Date.UTC(2026, 0, 1) + day * 86_400_000).toISOString(),
    ...more,
  });
}

export function tableOf(numbers: readonly number[], more?: Partial<ActivityRow>): DataTable {
  return activityTable(numbers.map((day) => rowOf(day, more)));
}

export function titlesOf(numbers: readonly number[]): readonly string[] {
  return numbers.map((day) => `Day ${day}`);
}
