import type { Locator, Page } from '@playwright/test';

/** A node of Chromium's accessibility tree, as far as it is read here. */
interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly value?: { readonly value: unknown };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value: unknown };
  }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/** States that are spoken. */
const SPOKEN = [
  'expanded',
  'pressed',
  'checked',
  'disabled',
  'invalid',
  'level',
  'keyshortcuts',
  'live',
];

/** What has no word of its own. */
const SILENT = ['generic', 'none', 'InlineTextBox', 'LineBreak', 'LayoutTable', 'ListMarker'];

/**
 * What Chromium hands to a screen reader of an element, a line for each node, in the order in which it
 * is read: role, name, states, value and description. What only repeats the name around it is left out.
 */
export async function readingOrder(page: Page, element: Locator): Promise<string> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await element.evaluate((root) => {
    root.setAttribute('data-read', '');
  });
  const { root } = await client.send('DOM.getDocument', { depth: 0 });
  const found = await client.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '[data-read]',
  });
  const { node } = await client.send('DOM.describeNode', { nodeId: found.nodeId });
  const tree = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const nodes = tree.nodes as unknown as readonly AxNode[];
  const byId = new Map(nodes.map((each) => [each.nodeId, each]));
  const start = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  return start ? `${linesOf(start, byId, 0, '').join('\n')}\n` : '';
}

function linesOf(
  node: AxNode,
  byId: ReadonlyMap<string, AxNode>,
  depth: number,
  nameAround: string,
): readonly string[] {
  const role = node.role?.value ?? '';
  const name = text(node.name?.value);
  const said =
    !node.ignored &&
    !SILENT.includes(role) &&
    !(role === 'StaticText' && nameAround.includes(name));
  const within = said && role !== 'StaticText' ? name : nameAround;
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? linesOf(child, byId, said ? depth + 1 : depth, within) : [];
  });
  return said ? [`${'  '.repeat(depth)}${lineOf(node, role, name)}`, ...children] : children;
}

function lineOf(node: AxNode, role: string, name: string): string {
  if (role === 'StaticText') return `“${name}”`;
  const states = (node.properties ?? [])
    .filter(({ name: state, value }) => SPOKEN.includes(state) && !isNothing(state, value.value))
    .map(({ name: state, value }) =>
      value.value === true ? state : `${state} ${String(value.value)}`,
    );
  const value = text(node.value?.value);
  const description = text(node.description?.value);
  return [
    role,
    ...(name === '' ? [] : [`“${name}”`]),
    ...(states.length === 0 ? [] : [`(${states.join(', ')})`]),
    ...(value === '' || value === name ? [] : [`= ${value}`]),
    ...(description === '' ? [] : [`— ${description}`]),
  ].join(' ');
}

/** Closed, and not pressed, are said of what can be; that nothing is wrong is not. */
function isNothing(state: string, value: unknown): boolean {
  return ['', 'off', 'none'].includes(String(value)) || (state === 'invalid' && value === 'false');
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
        .replace(/[\s\u200b]+/g, ' ')
        .trim()
    : '';
}
