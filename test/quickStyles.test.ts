/** @jest-environment jsdom */
import { screen } from '@testing-library/react';

let style: HTMLStyleElement | null = null;

afterEach(() => {
  document.body.replaceChildren();
  style?.remove();
});

function showMarkup(markup: string, rules = ''): void {
  style = document.head.appendChild(document.createElement('style'));
  style.textContent = rules;
  document.body.innerHTML = markup;
}

test.each([
  ['an attribute', '<button hidden>Go</button>', ''],
  ['its own style', '<button style="display: none">Go</button>', ''],
  ['its own style, by visibility', '<button style="visibility: hidden">Go</button>', ''],
  ['a rule', '<button class="gone">Go</button>', '.gone { display: none }'],
  ['a later rule', '<button>Go</button>', 'button { display: block } button { display: none }'],
  ['what it is in', '<div style="display: none"><button>Go</button></div>', ''],
  [
    'what it is in, by visibility',
    '<div class="in"><button>Go</button></div>',
    '.in { visibility: hidden }',
  ],
])('a button that is hidden by %s is not found', (_what, markup, rules) => {
  showMarkup(markup, rules);
  expect(screen.queryByRole('button', { name: 'Go' })).toBeNull();
  expect(screen.getByText('Go')).not.toBeVisible();
});

test.each([
  ['nothing hides', '<button>Go</button>', ''],
  [
    'its own style shows',
    '<button class="gone" style="display: flex">Go</button>',
    '.gone { display: none }',
  ],
  [
    'a later rule shows',
    '<button>Go</button>',
    'button { display: none } button { display: block }',
  ],
  [
    'shows itself in what is hidden',
    '<div style="visibility: hidden"><button style="visibility: visible">Go</button></div>',
    '',
  ],
  [
    'has a rule that jsdom does not know',
    '<button>Go</button>',
    'button::-ms-clear { display: none }',
  ],
])('a button that %s is found', (_what, markup, rules) => {
  showMarkup(markup, rules);
  expect(screen.getByRole('button', { name: 'Go' })).toBeInTheDocument();
});

test('a button is found or not by what hides it now', () => {
  showMarkup('<button>Go</button>');
  const button = screen.getByRole('button', { name: 'Go' });
  button.style.display = 'none';
  expect(screen.queryByRole('button', { name: 'Go' })).toBeNull();
  button.style.display = '';
  style?.sheet?.insertRule('button { visibility: hidden }');
  expect(screen.queryByRole('button', { name: 'Go' })).toBeNull();
});

test('all else that is asked of a style is what the simulated document says', () => {
  showMarkup('<p style="color: red">Text</p>', 'p { margin-top: 3px }');
  const style = getComputedStyle(screen.getByText('Text'));
  expect(style.color).toBe('rgb(255, 0, 0)');
  expect(style.getPropertyValue('margin-top')).toBe('3px');
  expect(style.pointerEvents).toBe('auto');
});
