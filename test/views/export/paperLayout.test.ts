/** @jest-environment jsdom */
import { layOutForPaper } from '../../../CustomerInsightsTimeline/views/export/paper';

afterEach(() => {
  document.body.replaceChildren();
});

function page(): { readonly control: HTMLElement; readonly html: () => string } {
  document.body.innerHTML =
    '<header>Host</header><main class="form"><aside>Other</aside><section>Ours<p>In it</p></section></main>';
  const control = document.querySelector('section');
  if (!control) throw new Error('There is no control.');
  return { control, html: () => document.documentElement.outerHTML };
}

const marked = () => [...document.body.querySelectorAll('[class]:not(.form)')];

test('opens the boxes around an element, and leaves the others alone', () => {
  const { control, html } = page();
  const before = document.body.innerHTML;
  const putBack = layOutForPaper(control, false);
  const main = document.querySelector('main');
  expect(main?.classList.length).toBe(2);
  expect(document.body.classList.length).toBe(1);
  expect(marked()).toEqual([]);
  putBack();
  expect(main?.className).toBe('form');
  expect(document.body.innerHTML.replace(/ class=""/g, '')).toBe(before);
  expect(html()).not.toMatch(/class="css-/);
});

test('alone, marks everything beside it on the way up, and nothing within', () => {
  const { control } = page();
  const putBack = layOutForPaper(control, true);
  expect(marked().map(({ tagName }) => tagName)).toEqual(['HEADER', 'ASIDE']);
  putBack();
  expect(document.querySelector('aside')?.classList).toHaveLength(0);
});
