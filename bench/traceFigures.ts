/** Of a trace of Chromium's, what is read here. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** In microseconds, as is the duration. */
  readonly ts: number;
  readonly dur?: number;
}

/** Where code of a page runs. What follows an answer is not always within a task. */
const AT_WORK = new Set([
  'ThreadControllerImpl::RunTask',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
]);

/** How many of the milliseconds before a mark its thread was at work. */
export function readTrace(
  trace: Buffer,
  { mark, before }: { readonly mark: string; readonly before: number },
): number {
  const { traceEvents } = JSON.parse(trace.toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const marked = traceEvents.find(({ name }) => name === mark);
  if (!marked) throw new Error(`The trace has no mark "${mark}".`);
  const end = marked.ts;
  const start = end - before * 1000;
  const work = traceEvents
    .filter(({ name, pid, tid }) => AT_WORK.has(name) && pid === marked.pid && tid === marked.tid)
    .sort((a, b) => a.ts - b.ts);
  let busy = 0;
  let until = start;
  for (const { ts, dur = 0 } of work) {
    const from = Math.max(ts, until);
    const to = Math.min(ts + dur, end);
    if (to <= from) continue;
    busy += to - from;
    until = to;
  }
  return busy / 1000;
}
