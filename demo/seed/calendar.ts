export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;
export const year = 365.25 * day;

/** Dataverse answers to the second. */
export const isoSecond = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

export const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

export const startOfDay = (at: number): number => Math.floor(at / day) * day;
