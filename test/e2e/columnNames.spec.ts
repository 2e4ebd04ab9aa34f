import { expect, test } from './support/timelineTest';

test('the server is asked for the names that the maker gives, and unknown ones are reported', async ({
  timeline,
}) => {
  timeline.expectsFailures = true;
  await timeline.open({
    columnNames: '{"UnifiedActivity": {\n"Title": "msdynci_entityname",\n"URL": "new_link"}}',
  });

  await expect(timeline.article(/^(Web order|Order) eCommerce_\w+$/).first()).toBeVisible();
  const { page } = timeline;
  await expect(page.getByText(/^1 setting of this control can’t be followed/)).toBeVisible();
  await page.getByRole('button', { name: 'Which and why' }).click();
  await expect(page.getByText('ColumnNames: UnifiedActivity.URL, line 3')).toBeVisible();
  await expect(
    page.getByText('There is no “new_link”; the documented name is read instead.'),
  ).toBeVisible();
});
