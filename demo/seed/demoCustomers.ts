export interface DemoCustomer {
  readonly customerId: string;
  readonly profileId: string;
  readonly contactId: string;
  readonly name: string;
  readonly city: string;
  /** One sentence for whoever picks a customer in the demo. */
  readonly story: string;
  /** The language some of the customer's texts are in, where it isn't English. */
  readonly language?: 'de' | 'fr';
  /** The household that unification has found, where it has found one. */
  readonly householdId?: string;
}

export const nora: DemoCustomer = {
  customerId: 'ce759201f786d590bf2134bff576c369',
  profileId: '3f0c1a52-7d1e-5b64-a9c8-51c2d8e07a11',
  contactId: '8d2f6b30-41aa-ee11-be37-000d3a2b9c01',
  name: 'Nora Keller',
  city: 'Zürich',
  story: 'A loyal customer of nine years with about 2,400 activities, busy today.',
  language: 'de',
};

export const luca: DemoCustomer = {
  customerId: '1b9e4c07d2a85f3360be7714ac09d5f2',
  profileId: '6a41d7be-02c3-5f19-a0d4-7e90b3c5f612',
  contactId: '8d2f6b30-41aa-ee11-be37-000d3a2b9c02',
  name: 'Luca Bernasconi',
  city: 'Lugano',
  story: 'A mountain guide who buys for a climbing school: exactly 20,000 activities in 12 years.',
};

export const elodie: DemoCustomer = {
  customerId: 'a40d8f6be2914c7795d03b1e6fc82a57',
  profileId: '0c95e2f7-b8d6-5a30-a174-9df2c6a1e813',
  contactId: '8d2f6b30-41aa-ee11-be37-000d3a2b9c03',
  name: 'Élodie Favre',
  city: 'Lausanne',
  story: 'About 3,000 activities in milliseconds, and segments from several providers.',
  language: 'fr',
};

export const mirjam: DemoCustomer = {
  customerId: '5cf7a3190e8b4d62a1f94076d3be28c4',
  profileId: 'e7b20d94-5af1-5c87-a63b-184c7f9d0214',
  contactId: '8d2f6b30-41aa-ee11-be37-000d3a2b9c04',
  name: 'Mirjam Steiner',
  city: 'Bern',
  householdId: 'HH-20417',
  story: 'Four hundred activities and three memberships whose renewals lie in the future.',
  language: 'de',
};

export const tomas: DemoCustomer = {
  customerId: 'd8217be45f0c49a3b6e2905ca7f1384d',
  profileId: '92c6f8a1-e04b-5d72-a815-c3d06b7e4f15',
  contactId: '8d2f6b30-41aa-ee11-be37-000d3a2b9c05',
  name: 'Tomás Oliveira',
  city: 'Genève',
  story: 'A nightly batch gave many of his 240 activities the same instant.',
};

export const beat: DemoCustomer = {
  customerId: '77e0b5d3c14a4f98821d6fa9e03c5b6a',
  profileId: '1de47b60-93f5-5286-a7c9-60b8e2d4a316',
  contactId: '8d2f6b30-41aa-ee11-be37-000d3a2b9c06',
  name: 'Beat Zurbriggen',
  city: 'Chur',
  story: 'A customer since 1999: his RangeIndex goes from nine digits to ten in September 2001.',
  language: 'de',
};

export const anna: DemoCustomer = {
  customerId: '30fa69c85be741d2940c7eb1d5a286f3',
  profileId: 'b5830c2f-67de-5e41-a2f6-d7a94c10e517',
  contactId: '8d2f6b30-41aa-ee11-be37-000d3a2b9c07',
  name: 'Anna Lindqvist',
  city: 'Zürich',
  story: 'Some sources write RangeIndex in seconds, others in milliseconds, a few not at all.',
};

export const david: DemoCustomer = {
  customerId: 'f26d04a7913e4bc8857fa0b2ce61d493',
  profileId: '48a9d1e3-2c7b-5096-a5e8-0f63b7c2d918',
  contactId: '8d2f6b30-41aa-ee11-be37-000d3a2b9c08',
  name: 'David Rochat',
  city: 'Lausanne',
  story: 'Ninety activities, mostly repairs, returns and support cases.',
  language: 'fr',
};

export const sofia: DemoCustomer = {
  customerId: '8b3ec5f0d7264a19b08e92f47d1ca635',
  profileId: 'd06f5b8c-a193-5f2e-a48d-b27c01e69a19',
  contactId: '8d2f6b30-41aa-ee11-be37-000d3a2b9c09',
  name: 'Sofia Marchetti',
  city: 'Lugano',
  story: 'Forty activities and membership of 34 segments.',
};

export const reto: DemoCustomer = {
  customerId: '04c9f1e6a2b84d37918da5e07c3f62bd',
  profileId: '7e318ca4-d5f0-5b69-a01e-8c4d9f2b6720',
  contactId: '8d2f6b30-41aa-ee11-be37-000d3a2b9c10',
  name: 'Reto Amstutz',
  city: 'Bern',
  householdId: 'HH-20417',
  story: 'An occasional customer with 12 activities.',
  language: 'de',
};

export const petra: DemoCustomer = {
  customerId: 'e95d7a20b4c64f81a37c06d18ef2b953',
  profileId: '25fb60d9-8e1c-5a74-a9b3-f6e07d41c821',
  contactId: '8d2f6b30-41aa-ee11-be37-000d3a2b9c11',
  name: 'Petra Huber',
  city: 'St. Gallen',
  story: 'A single activity and no segment.',
};

export const jonas: DemoCustomer = {
  customerId: '69a2c8f4e01d4b759e6b3d07fa5c81e0',
  profileId: 'cb7419e8-3f06-5d52-a86f-2a9d5e7c0b22',
  contactId: '8d2f6b30-41aa-ee11-be37-000d3a2b9c12',
  name: 'Jonas Widmer',
  city: 'Luzern',
  story: 'Registered, but without any activity yet.',
};

export const hostile: DemoCustomer = {
  customerId: 'bad0bad0bad0bad0bad0bad0bad0bad0',
  profileId: 'bad0bad0-bad0-5bad-abad-bad0bad0ba23',
  contactId: '8d2f6b30-41aa-ee11-be37-000d3a2b9c13',
  name: 'Null O’Script',
  city: 'Zürich',
  story: 'Hostile data: broken dates and JSON, scripts, odd links, endless titles, every trap.',
};

/** The first is whom the demo opens with. */
export const demoCustomers: readonly DemoCustomer[] = [
  nora,
  luca,
  elodie,
  mirjam,
  tomas,
  beat,
  anna,
  david,
  sofia,
  reto,
  petra,
  jonas,
  hostile,
];

/** A contact that unification took for two customers: both of their profiles have its key. */
export const twoProfiles: DemoCustomer & { readonly profiles: readonly DemoCustomer[] } = {
  ...reto,
  contactId: '8d2f6b30-41aa-ee11-be37-000d3a2b9c14',
  name: 'R. Amstutz-Huber',
  story: 'One contact, but two customers in Customer Insights: who it is has to be chosen.',
  profiles: [reto, petra],
};
