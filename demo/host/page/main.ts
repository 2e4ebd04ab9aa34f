import { readAddress } from './address';
import { elementById } from './element';
import { Emulator } from './emulator';
import type { HostedControlClass } from './hostedControl';
import { HostedControl } from './hostedControl';
import { showHostLog } from './hostLog';
import { HostPage } from './hostPage';
import './hostWindow';
import { organisationSettings } from './organisationSettings';
import { readPageCustomers } from './pageCustomers';
import { dressPage, showFailure } from './pageDress';
import { registeredControl } from './registration';
import { settings as demoSettings } from './settings';
import { showSurroundings } from './surroundings';
import { Toolbar } from './toolbar';

const parameters = new URLSearchParams(location.search);
dressPage();
registeredControl<HostedControlClass>('CustomerInsights.CustomerInsightsTimeline')
  .then(start)
  .catch(showFailure);

async function start(Control: HostedControlClass): Promise<void> {
  const { organisation, find } = readPageCustomers();
  const table = organisation === null ? demoSettings : organisationSettings;
  const settings = readAddress(location.search, table);
  const session = parameters.get('session') ?? crypto.randomUUID();
  const emulator = organisation === null ? new Emulator(session) : null;
  const [primary, secondary] = [elementById('primary'), elementById('secondary')];
  const toolbar = new Toolbar(table, primary, secondary, (changes) => {
    page.update(changes).catch(showFailure);
  });
  const control: HostedControl = new HostedControl({
    Control,
    folder: '/controls/CustomerInsightsTimeline',
    container: elementById('frame'),
    settings,
    emulator,
    findCustomer: find,
    onChange: () => {
      showHostLog(elementById('host-log'), control);
    },
  });
  const page = new HostPage(settings, {
    table,
    control,
    readLog: () => emulator?.readLog() ?? Promise.resolve([]),
    show: (current) => {
      toolbar.show(current);
      showSurroundings(current, find);
    },
  });
  await page.start();
  window.host = page;
}
