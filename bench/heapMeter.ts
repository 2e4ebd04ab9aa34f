import type { Page } from '@playwright/test';

/** Answers how many bytes of a page's heap are in use once all that nobody needs is gone. */
export async function heapMeter(page: Page): Promise<() => Promise<number>> {
  const devtools = await page.context().newCDPSession(page);
  return async () => {
    // What the first frees may be what held more.
    for (let times = 0; times < 3; times++) await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    return usedSize;
  };
}
