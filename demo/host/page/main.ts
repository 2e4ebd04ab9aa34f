import { readAddress } from './address';
import { elementById } from './element';
import { Emulator } from './emulator';
import type { HostedControlClass } from './hostedControl';
import { HostedControl } from './hostedControl';
import { showHostLog } from './hostLog';
import { HostPage } from './hostPage';
import './hostWindow';
import { registeredControl } from './registration';
import { showSurroundings } from './surroundings';
import { Toolbar } from './toolbar';

const parameters = new URLSearchParams(location.search);
// Screenshots and e2e tests want the control alone.
if (parameters.get('bare') === '1') document.documentElement.dataset.bare = '';

registeredControl('CustomerInsights.CustomerInsightsTimeline').then(start).catch(showFailure);

const more = elementById('more');
more.addEventListener('click', () => {
  const secondary = elementById('secondary');
  secondary.hidden = !secondary.hidden;
  more.ariaExpanded = String(!secondary.hidden);
});

async function start(Control: HostedControlClass): Promise<void> {
  const settings = readAddress(location.search);
  const emulator = new Emulator(parameters.get('session') ?? crypto.randomUUID());
  const toolbar = new Toolbar(elementById('primary'), elementById('secondary'), (changes) => {
    page.update(changes).catch(showFailure);
  });
  const control: HostedControl = new HostedControl({
    Control,
    folder: '/controls/CustomerInsightsTimeline',
    container: elementById('frame'),
    settings,
    emulator,
    onChange: () => {
      showHostLog(elementById('host-log'), control);
    },
  });
  const page = new HostPage(settings, {
    control,
    readLog: () => emulator.readLog(),
    show: (current) => {
      toolbar.show(current);
      showSurroundings(current);
    },
  });
  await page.start();
  window.host = page;
}

function showFailure(cause: unknown): void {
  const failure = elementById('host-failure');
  failure.textContent = cause instanceof Error ? cause.message : String(cause);
  failure.hidden = false;
}
