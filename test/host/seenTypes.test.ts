/** @jest-environment jsdom */
import { readTypeSettings } from '../../CustomerInsightsTimeline/domain/types/typeSettings';
import { showHostLog } from '../../demo/host/page/hostLog';
import type { PageControl } from '../../demo/host/page/pageControl';
import { SeenTypes } from '../../demo/host/page/seenTypes';

const CONTROL = {
  events: [],
  outputs: {},
  traffic: ['Web API', '1 request'],
  updateViews: 1,
} as unknown as PageControl;

function logOf(control: PageControl): string {
  const list = document.createElement('dl');
  showHostLog(list, control);
  return list.textContent;
}

test('the log of the page has the seen types as TypeSettings, to be copied', () => {
  const seen = new SeenTypes();
  seen.see([
    { msdynci_activitytype: 'SalesOrder', msdynci_activitytypedisplay: null },
    { msdynci_activitytype: 'SalesOrder', msdynci_activitytypedisplay: 'Store purchase' },
    { msdynci_activitytype: '__proto__', msdynci_activitytypedisplay: 'A "trap"' },
    { msdynci_activitytype: 'SALES_ORDER', msdynci_activitytypedisplay: 'Another word' },
    { msdynci_activitytype: null },
  ]);
  seen.see([{ type: 'Feedback', count: 3 }]);

  const { typeSettings } = seen;

  expect(typeSettings).toBe(
    '{"SalesOrder":{"label":"Store purchase"},"__proto__":{"label":"A \\"trap\\""},"Feedback":{}}',
  );
  expect(readTypeSettings(typeSettings, 'en').faults).toEqual([]);
  expect(logOf({ ...CONTROL, typeSettings })).toContain(typeSettings);
});

test('a page that has seen no types offers nothing to copy', () => {
  expect(logOf({ ...CONTROL, typeSettings: new SeenTypes().typeSettings })).not.toContain(
    'TypeSettings',
  );
});
