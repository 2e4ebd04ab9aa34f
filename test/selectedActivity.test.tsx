/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import Ajv from 'ajv';
import { CustomerInsightsTimelineDataset } from '../CustomerInsightsTimelineDataset/index';
import { activityRow } from './support/activityRow';
import { activityTable } from './support/activityTable';
import { renderDataset } from './support/renderDataset';

const ROW = activityRow({
  primaryId: 'id-1',
  activityId: 'a1',
  activityType: 'SalesOrder',
  title: 'Order 1 placed',
  sourceEntityName: 'Shop_orders',
  url: 'https://shop.example.com/orders/1',
  activityTimeStamp: '2023-01-01T12:00:00Z',
  semanticData: JSON.stringify({
    OrderId: '0012',
    OrderDate: '2023-01-01',
    TotalAmount: 79.9,
    Currency: 'CHF',
    IsGift: false,
    DeliveryTime: 'PT1H30M',
    CouponCode: null,
    Items: [
      { Name: 'Rope', Quantity: 2 },
      { Name: 'Map', Quantity: 1 },
    ],
  }),
});

const RECORD = {
  Id: 'a1',
  Type: 'SalesOrder',
  Title: 'Order 1 placed',
  Time: '2023-01-01T12:00:00.000Z',
  Url: 'https://shop.example.com/orders/1',
  Source: 'Shop_orders',
  Fields: [
    { Name: 'OrderId', Label: 'Order ID', Value: '0012' },
    { Name: 'OrderDate', Label: 'Order date', Value: '2023-01-01' },
    { Name: 'TotalAmount', Label: 'Total amount', Value: '79.9 CHF' },
    { Name: 'Currency', Label: 'Currency', Value: 'CHF' },
    { Name: 'IsGift', Label: 'Is gift', Value: 'false' },
    { Name: 'DeliveryTime', Label: 'Delivery time', Value: '1 hour 30 minute' },
    { Name: 'CouponCode', Label: 'Coupon code', Value: '' },
    { Name: 'Items.1.Name', Label: 'Items · 1 · Name', Value: 'Rope' },
    { Name: 'Items.1.Quantity', Label: 'Items · 1 · Quantity', Value: '2' },
    { Name: 'Items.2.Name', Label: 'Items · 2 · Name', Value: 'Map' },
    { Name: 'Items.2.Quantity', Label: 'Items · 2 · Quantity', Value: '1' },
  ],
};

const schemas = () => new CustomerInsightsTimelineDataset().getOutputSchema();

async function choose(row = ROW) {
  const rendered = renderDataset(activityTable([row]));
  await userEvent.click(await screen.findByRole('button', { name: /^Details of/ }));
  return rendered.control;
}

test('the chosen activity is one record, beside the outputs that are texts', async () => {
  const control = await choose();
  await waitFor(() => expect(control.outputs).toMatchObject({ SelectedActivityId: 'a1' }));
  expect(control.outputs.SelectedActivity).toEqual(RECORD);
});

test('what an activity lacks is empty in the record, and never null', async () => {
  const control = await choose(activityRow({ primaryId: 'id-1', title: null }));
  const nothing = { Id: '', Type: '', Title: '', Time: '', Url: '', Source: '', Fields: [] };
  await waitFor(() => expect(control.outputs.SelectedActivity).toEqual(nothing));
});

test('the studio is told of every column of the record, before the control is begun', async () => {
  const { SelectedActivity } = await schemas();
  const strict = JSON.parse(
    JSON.stringify(SelectedActivity).replaceAll(
      '"type":"object"',
      '"type":"object","additionalProperties":false',
    ),
  ) as { $schema?: string };
  delete strict.$schema;
  const validate = new Ajv().compile(strict);
  validate(RECORD);
  expect(validate.errors).toBeNull();
  expect(Object.keys(RECORD)).toEqual(
    Object.keys((SelectedActivity as { properties: object }).properties),
  );
});
