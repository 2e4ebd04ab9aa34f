/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TimelineContext } from '../demo/host/context/hostContext';
import { customerTables } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { menuEntry } from './support/inPlace';
import { renderControl } from './support/renderControl';

type ExecuteEvent = (name: string, parameters: Record<string, unknown>) => unknown;

async function openMenu(copilotEvent: string | null, copilot: unknown): Promise<void> {
  renderControl(
    { webAPI: createFakeWebApi(customerTables()).webApi, showSegments: false, copilotEvent },
    (context) => ({ ...context, copilot }) as unknown as TimelineContext,
  );
  await screen.findAllByRole('article');
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
}

async function summarise(executeEvent: ExecuteEvent): Promise<void> {
  await openMenu('cit.summarise', { executeEvent });
  await userEvent.click(await menuEntry('menuitem', 'Summarise with Copilot'));
}

const panel = () => screen.findByRole('region', { name: 'Summarise with Copilot' });

describe('Summarise', () => {
  test('hands what is on screen to the topic that the maker names, and shows what it answers', async () => {
    const asked: Parameters<ExecuteEvent>[] = [];
    await summarise((...values) => {
      asked.push(values);
      return Promise.resolve([
        { type: 'typing' },
        { type: 'message', text: 'Two orders.' },
        { type: 'message', text: 'No complaint.' },
      ]);
    });
    expect(asked.map(([name]) => name)).toEqual(['cit.summarise']);
    expect(Object.keys(asked[0]?.[1] ?? {})).toEqual(['timeline']);
    const handedOver = String(asked[0]?.[1].timeline);
    expect(handedOver).toMatch(/^Customer timeline\n.*2 activities/);
    expect(handedOver.split('\n\n')).toHaveLength(3);
    expect(await panel()).toHaveTextContent('Two orders. No complaint.');
  });

  test('says that Copilot is at work, until it answers', async () => {
    await summarise(() => new Promise(() => undefined));
    expect(await panel()).toHaveTextContent('Copilot is summarising');
  });

  test.each<[string, ExecuteEvent]>([
    ['rejects', () => Promise.reject(new Error('No topic.'))],
    [
      'throws',
      () => {
        throw new Error('Not implemented.');
      },
    ],
  ])('says so where the host %s', async (_what, executeEvent) => {
    await summarise(executeEvent);
    expect(await screen.findByText(/^Copilot did not answer/)).toBeVisible();
  });

  test('says so where the answer has no text', async () => {
    await summarise(() => Promise.resolve([{ type: 'event' }]));
    expect(await screen.findByText(/^Copilot has the activities/)).toBeVisible();
  });

  test('closes with Escape, and the menu has the focus again', async () => {
    await summarise(() => Promise.resolve([]));
    await panel();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Summarise with Copilot' })).toBeNull();
    expect(screen.getByRole('button', { name: 'More' })).toHaveFocus();
  });

  test.each<[string, string | null, unknown]>([
    ['the maker names no event', null, { executeEvent: () => Promise.resolve([]) }],
    ['the host has no Copilot', 'cit.summarise', undefined],
    ['its Copilot takes no events', 'cit.summarise', { executePrompt: () => Promise.resolve([]) }],
  ])('is not there where %s', async (_what, event, copilot) => {
    await openMenu(event, copilot);
    expect(screen.queryByRole('menuitem', { name: 'Summarise with Copilot' })).toBeNull();
    expect(screen.getByRole('menuitem', { name: 'Copy for hand-off' })).toBeInTheDocument();
  });
});
