/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { activityRow } from './support/activityRow';
import { activityTable } from './support/activityTable';
import { customerTables } from './support/customerTables';
import { createFakeWebApi } from './support/fakeWebApi';
import { orderRecord } from './support/orderRecords';
import { renderControl } from './support/renderControl';
import { renderDataset } from './support/renderDataset';

const TITLE = 'Tom &amp; Jerry<br>&lt;new&gt;';
const DESCRIPTION = '<p>Dear Nora,</p><p>thank <b>you</b>.<script>alert(1)</script></p>';
const SEMANTIC_DATA = JSON.stringify({ Body: '<div>Hello</div><div>there</div>', Plain: 'a <b' });

const controls: readonly (readonly [string, () => void])[] = [
  [
    'the form control',
    () => {
      const record = orderRecord(1, {
        msdynci_title: TITLE,
        msdynci_description: DESCRIPTION,
        msdynci_semanticdata: SEMANTIC_DATA,
      });
      renderControl({ webAPI: createFakeWebApi(customerTables([record])).webApi });
    },
  ],
  [
    'the data-set control',
    () => {
      const row = activityRow({
        primaryId: '1',
        title: TITLE,
        description: DESCRIPTION,
        semanticData: SEMANTIC_DATA,
      });
      renderDataset(activityTable([row]));
    },
  ],
];

describe.each(controls)('%s', (_, render) => {
  test('reads entities and tags in title and description, and keeps the source’s text in the details', async () => {
    render();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Details of Tom & Jerry <new>' }),
    );
    const article = within(screen.getByRole('article'));
    expect(article.getByText('Tom & Jerry <new>')).toBeInTheDocument();
    expect(
      article.getByText(/^Dear Nora,\n\nthank you\.$/, { normalizer: (text) => text }),
    ).toBeInTheDocument();
    const valueOf = (label: string) => article.getByText(label).closest('dt')?.nextSibling;
    expect(valueOf('Title in the source')).toHaveTextContent(TITLE);
    expect(valueOf('Description in the source')).toHaveTextContent(DESCRIPTION);
  });

  test('reads entities and tags in a value, and shows the source’s text on request', async () => {
    render();
    await userEvent.click(await screen.findByRole('button', { name: /^Details of/ }));
    const article = within(screen.getByRole('article'));
    const value = () => article.getByText('Body').closest('div')?.querySelector('dd');
    expect(value()?.querySelector('bdi')?.textContent).toBe('Hello\nthere');
    expect(value()).not.toHaveTextContent('<div>');
    const source = article.getByRole('button', { name: 'Text in the source', expanded: false });
    await userEvent.click(source);
    expect(value()).toHaveTextContent('<div>Hello</div><div>there</div>');
    expect(source).toHaveAttribute('aria-expanded', 'true');
  });
});
