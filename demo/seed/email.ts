import type { DemoCustomer } from './demoCustomers';

export const emailOf = ({ name }: DemoCustomer): string =>
  `${name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .trim()
    .replace(/ +/g, '.')}@example.org`;
