import type { BenchPage } from '../figures';
import { quantile } from '../statistics';
import sheet from '../../CustomerInsightsTimeline/css/CustomerInsightsTimeline.css';
import verticalSheet from 'react-vertical-timeline-component/style.min.css';
import visSheet from 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { boxIn } from './box';
import { prepare } from './candidates';
import { countReads } from './countReads';
import { feedAtRest, rest } from './frames';
import { hold } from './hold';
import { measureMore } from './measureMore';
import { measureWork } from './measureWork';
import { mount } from './mount';
import { scroll } from './scroll';

const STEPS = 100;
const STEP_HEIGHT = 150;

/** Room for the box and for the padding that ours puts around it. */
const WIDTH = 724;

function createContainer(): HTMLElement {
  const container = document.createElement('div');
  container.style.width = `${WIDTH}px`;
  document.body.append(container);
  return container;
}

const sheets = [sheet, visSheet, verticalSheet];
document.head.append(
  Object.assign(document.createElement('style'), { textContent: sheets.join('\n') }),
);

const bench: BenchPage = {
  measure: async (candidate, count) => {
    const { element } = await prepare(candidate, count);
    const container = createContainer();
    const mounted = await mount(element, container);
    const firstNodes = container.getElementsByTagName('*').length;
    await rest();
    const nodes = container.getElementsByTagName('*').length;
    const { blank, frames } = await scroll(boxIn(container), STEPS, STEP_HEIGHT);
    return { mount: mounted, firstNodes, nodes, blank, frameP95: quantile(frames, 0.95) };
  },
  measureMore: (count, pageSize) => measureMore(createContainer(), count, pageSize),
  countDecoded: async (candidate, count) => {
    const { activities, element } = await prepare(candidate, count);
    const decoded = countReads(activities);
    const container = createContainer();
    await mount(element, container);
    await (candidate === 'ours' ? feedAtRest(container) : rest());
    return decoded();
  },
  measureWork: (count) => measureWork(createContainer(), count),
  hold: (what, count) => hold(what, count, createContainer()),
};

Object.assign(window, { bench });
