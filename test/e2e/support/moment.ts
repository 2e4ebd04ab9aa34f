/** The moment at which every browser test takes place: Monday 23 November 2026, 14:05 UTC. */
export const MOMENT = Date.UTC(2026, 10, 23, 14, 5);
