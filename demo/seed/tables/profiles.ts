import { day, isoDay } from '../calendar';
import type { Chance } from '../chance';
import type { DemoCustomer } from '../demoCustomers';
import { demoCustomers } from '../demoCustomers';
import { emailOf } from '../email';
import type { TableRow } from '../rows';
import { insightRow } from './insightRow';

interface Region {
  readonly postalCode: string;
  readonly canton: string;
}

const regions: Readonly<Record<string, Region>> = {
  Zürich: { postalCode: '8004', canton: 'ZH' },
  Lugano: { postalCode: '6900', canton: 'TI' },
  Lausanne: { postalCode: '1003', canton: 'VD' },
  Bern: { postalCode: '3011', canton: 'BE' },
  Genève: { postalCode: '1204', canton: 'GE' },
  Chur: { postalCode: '7000', canton: 'GR' },
  'St. Gallen': { postalCode: '9000', canton: 'SG' },
  Luzern: { postalCode: '6003', canton: 'LU' },
};

const streets = ['Bergstrasse', 'Bahnhofstrasse', 'Rosenweg', 'Seestrasse', 'Mühlegasse'];

const languages = { en: 'en-GB', de: 'de-CH', fr: 'fr-CH' };

export function profileRows(
  now: number,
  chance: Chance,
  firstSeen: (customer: DemoCustomer) => number,
): TableRow[] {
  return demoCustomers.map((customer) => {
    const [first = '', ...rest] = customer.name.split(' ');
    const since = firstSeen(customer);
    const region = regions[customer.city];
    const mobile = `+41 79 ${chance.whole(200, 899)} ${chance.whole(10, 99)} ${chance.whole(10, 99)}`;
    const { msdynci_customerid, createdon, modifiedon } = insightRow(customer, now);
    return {
      msdynci_customerprofileid: customer.profileId,
      msdynci_customerid: msdynci_customerid ?? null,
      msdynci_fullname: customer.name,
      msdynci_firstname: first,
      msdynci_lastname: rest.join(' '),
      msdynci_emailaddress1: emailOf(customer),
      msdynci_mobilephone: mobile,
      msdynci_birthdate: isoDay(since - chance.whole(18 * 365, 50 * 365) * day),
      msdynci_preferredlanguage: languages[customer.language ?? 'en'],
      msdynci_address1_line1: `${chance.pick(streets)} ${chance.whole(1, 120)}`,
      msdynci_address1_postalcode: region?.postalCode ?? null,
      msdynci_address1_city: customer.city,
      msdynci_address1_stateorprovince: region?.canton ?? null,
      msdynci_address1_country: 'Switzerland',
      msdynci_customersince: isoDay(since),
      msdynci_loyaltycard: `7560 ${chance.whole(1000, 9999)} ${chance.whole(1000, 9999)}`,
      msdynci_preferredstore: `Alpenweg ${customer.city}`,
      msdynci_preferredchannel: chance.pick(['E-mail', 'App', 'Post']),
      msdynci_newsletterconsent: chance.odds(0.8),
      msdynci_smsconsent: chance.odds(0.3),
      msdynci_preferredsport: chance.pick(['Hiking', 'Trail running', 'Climbing', 'Ski touring']),
      msdynci_invoiceallowed: chance.odds(0.7),
      msdynci_householdsize: chance.whole(1, 5),
      msdynci_householdid: customer.householdId ?? null,
      msdynci_crm_contact_contactid: customer.contactId,
      createdon: createdon ?? null,
      modifiedon: modifiedon ?? null,
    };
  });
}
