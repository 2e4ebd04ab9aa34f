import type { DemoCustomer } from '../../seed/demoCustomers';
import { demoCustomers, twoProfiles } from '../../seed/demoCustomers';

export type PageCustomer = Pick<
  DemoCustomer,
  'customerId' | 'profileId' | 'contactId' | 'name' | 'story'
>;

const stranger: PageCustomer = {
  customerId: '0123456789abcdef0123456789abcdef',
  profileId: '01234567-89ab-5def-8123-456789abcdef',
  contactId: '8d2f6b30-41aa-ee11-be37-000d3a2b9c99',
  name: 'Someone else',
  story: 'A contact that Customer Insights has not unified into any profile.',
};

export const pageCustomers: readonly PageCustomer[] = [...demoCustomers, twoProfiles, stranger];

/** What stands in the page's address: `nora-keller`, or the id of a customer without a name. */
export function slugOf({ customerId, name }: PageCustomer): string {
  if (name === customerId) return customerId;
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}

/** Who is meant by what stands for the customer in the settings. */
export type FindCustomer = (text: string) => PageCustomer;

/** The customer with this slug, first part of a slug, or CustomerId; other text is taken as an id. */
export function findCustomer(text: string): PageCustomer {
  const known = pageCustomers.find(
    (customer) =>
      customer.customerId === text ||
      slugOf(customer) === text ||
      slugOf(customer).startsWith(`${text}-`),
  );
  const story = 'An id from the address of this page.';
  return known ?? { ...stranger, customerId: text, contactId: text, name: text, story };
}

/** Over a real organisation, what is typed in is an id and nothing else. */
export function customerOf(organisation: string): FindCustomer {
  return (text) => ({
    ...stranger,
    customerId: text,
    contactId: text,
    name: text === '' ? 'No customer yet' : text,
    story:
      text === ''
        ? 'Type a CustomerId into the bar on top.'
        : `A customer of ${organisation}, which is only read.`,
  });
}
