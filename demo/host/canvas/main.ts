import { readAddress } from '../page/address';
import { elementById } from '../page/element';
import { showHostLog } from '../page/hostLog';
import { HostPage } from '../page/hostPage';
import '../page/hostWindow';
import { organisationSettings } from '../page/organisationSettings';
import { readPageCustomers } from '../page/pageCustomers';
import { dressPage, showFailure } from '../page/pageDress';
import { registeredControl } from '../page/registration';
import { showSurroundings } from '../page/surroundings';
import type { SettingTable } from '../page/settings';
import { Toolbar } from '../page/toolbar';
import type { CanvasControlClass } from './canvasControl';
import { CanvasControl } from './canvasControl';
import { canvasSettings } from './canvasSettings';

dressPage();
registeredControl<CanvasControlClass>('CustomerInsights.CustomerInsightsTimelineDataset')
  .then(start)
  .catch(showFailure);

async function start(Control: CanvasControlClass): Promise<void> {
  const { organisation, find } = readPageCustomers();
  const { customer } = organisation === null ? canvasSettings : organisationSettings;
  const table: SettingTable = { ...canvasSettings, customer };
  const settings = readAddress(location.search, table);
  const [primary, secondary] = [elementById('primary'), elementById('secondary')];
  const toolbar = new Toolbar(table, primary, secondary, (changes) => {
    page.update(changes).catch(showFailure);
  });
  const frame = elementById('frame');
  const control: CanvasControl = new CanvasControl({
    Control,
    folder: '/controls/CustomerInsightsTimelineDataset',
    container: frame,
    findCustomer: find,
    session: new URLSearchParams(location.search).get('session'),
    onChange: () => {
      showHostLog(elementById('host-log'), control);
    },
  });
  const page = new HostPage(settings, {
    table,
    control,
    // The app reads the rows, the control asks for none.
    readLog: () => Promise.resolve([]),
    show: (current) => {
      toolbar.show(current);
      showSurroundings(current, find);
      frame.style.height = `${current.height}px`;
    },
  });
  await page.start();
  window.host = page;
}
