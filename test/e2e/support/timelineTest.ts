import type { ConsoleMessage, Page } from '@playwright/test';
import { expect, test as base } from '@playwright/test';
import type { App } from './timelinePage';
import { IS_LONG_RUN } from '../../support/runLength';
import { demoUrl, TimelinePage } from './timelinePage';

export { expect };

export interface AppOption {
  readonly app: App;
  /** The React of the page, where it is another than that of its kind of app. */
  readonly react: '16' | '17' | '18' | null;
}

/** Tests of what is the same in every app take place in all of them. */
export const EVERY_APP = { tag: '@everyApp' };

/** The same of what no data and no host decides, such as looks and keys: the usual run tries it on the form alone. */
export const EVERY_APP_IN_LONG_RUN = IS_LONG_RUN ? EVERY_APP : {};

/** Of what is tried in many widths, states or amounts the usual run has those that differ most; all others are tagged so. */
export const LEFT_TO_LONG_RUN = { tag: '@longRun' };
export const EVERY_APP_LEFT_TO_LONG_RUN = { tag: [EVERY_APP.tag, LEFT_TO_LONG_RUN.tag] };

/** Of one variant of a test: whether it is among those that the usual run has. */
export function inUsualRunIf(isUsual: boolean): Partial<typeof LEFT_TO_LONG_RUN> {
  return isUsual ? {} : LEFT_TO_LONG_RUN;
}

/** Tests of what only forms have take place on the React of canvas apps as well. */
export const EVERY_REACT = { tag: '@everyReact' };

/** The same of what takes long. */
export const EVERY_REACT_IN_LONG_RUN = IS_LONG_RUN ? EVERY_REACT : {};

/** Every test watches the page for what no user would see: errors, and requests to elsewhere. */
export const test = base.extend<AppOption & { timeline: TimelinePage }>({
  app: ['form', { option: true }],
  react: [null, { option: true }],
  timeline: async ({ page, request, app, react }, use) => {
    const timeline = new TimelinePage(page, request, app, react);
    const complaints: string[] = [];
    watch(page, complaints, (message) => timeline.expectsFailures && isRefusedRequest(message));
    await reportViolations(page, complaints);
    await use(timeline);
    expect(complaints, 'the page complains about nothing').toEqual([]);
  },
});

/** A violated Content-Security-Policy is an event of the page, also where it is only reported. */
async function reportViolations(page: Page, complaints: string[]): Promise<void> {
  await page.exposeFunction('reportViolation', (report: string) => complaints.push(report));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      reportViolation(`The policy ${event.effectiveDirective} forbids ${event.blockedURI}`);
    });
  });
}

function watch(
  page: Page,
  complaints: string[],
  isExpected: (message: ConsoleMessage) => boolean,
): void {
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message)) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    complaints.push(`A dialog said: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { protocol, origin, href } = new URL(request.url());
    if (protocol !== 'data:' && origin !== new URL(demoUrl()).origin) complaints.push(href);
  });
}

function isRefusedRequest(message: ConsoleMessage): boolean {
  return (
    message.text().startsWith('Failed to load resource') &&
    message.location().url.includes('/api/data/')
  );
}
