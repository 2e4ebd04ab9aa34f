import { readAddress } from '../page/address';
import { findCustomer } from '../page/customers';
import { elementById } from '../page/element';
import { showHostLog } from '../page/hostLog';
import { HostPage } from '../page/hostPage';
import '../page/hostWindow';
import { dressPage, showFailure } from '../page/pageDress';
import { registeredControl } from '../page/registration';
import { showSurroundings } from '../page/surroundings';
import { Toolbar } from '../page/toolbar';
import type { CanvasControlClass } from './canvasControl';
import { CanvasControl } from './canvasControl';
import { canvasSettings } from './canvasSettings';

dressPage();
registeredControl<CanvasControlClass>('CustomerInsights.CustomerInsightsTimelineDataset')
  .then(start)
  .catch(showFailure);

async function start(Control: CanvasControlClass): Promise<void> {
  const settings = readAddress(location.search, canvasSettings);
  const [primary, secondary] = [elementById('primary'), elementById('secondary')];
  const toolbar = new Toolbar(canvasSettings, primary, secondary, (changes) => {
    page.update(changes).catch(showFailure);
  });
  const frame = elementById('frame');
  const control: CanvasControl = new CanvasControl({
    Control,
    folder: '/controls/CustomerInsightsTimelineDataset',
    container: frame,
    onChange: () => {
      showHostLog(elementById('host-log'), control);
    },
  });
  const page = new HostPage(settings, {
    table: canvasSettings,
    control,
    // The app reads the rows, the control asks for none.
    readLog: () => Promise.resolve([]),
    show: (current) => {
      toolbar.show(current);
      showSurroundings(current, findCustomer);
      frame.style.height = `${current.height}px`;
    },
  });
  await page.start();
  window.host = page;
}
