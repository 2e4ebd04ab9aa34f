/** Calendar days of the user, counted from 1 January 1970, both included; infinite where open. */
export interface Period {
  readonly fromDay: number;
  readonly toDay: number;
}

/** Whether all of a period lies in another one. */
export function isWithin(inner: Period, outer: Period): boolean {
  return outer.fromDay <= inner.fromDay && inner.toDay <= outer.toDay;
}

/** Whether two periods have a day in common. */
export function overlap(a: Period, b: Period): boolean {
  return a.fromDay <= b.toDay && b.fromDay <= a.toDay;
}

export function isInPeriod(day: number, { fromDay, toDay }: Period): boolean {
  return fromDay <= day && day <= toDay;
}

/** The period of equal length just before; null where it is open and has no length. */
export function periodBefore({ fromDay, toDay }: Period): Period | null {
  const days = toDay - fromDay + 1;
  return Number.isFinite(days) ? { fromDay: fromDay - days, toDay: fromDay - 1 } : null;
}

/** The days that two periods have in common; `fromDay` is beyond `toDay` where there are none. */
export function intersection(a: Period, b: Period): Period {
  return { fromDay: Math.max(a.fromDay, b.fromDay), toDay: Math.min(a.toDay, b.toDay) };
}
