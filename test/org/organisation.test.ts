import { readOrganisation } from '../../demo/org/organisation';

it.each([
  ['https://contoso.crm.dynamics.com', 'https://contoso.crm.dynamics.com'],
  ['https://contoso.crm4.dynamics.com/main.aspx?appid=1', 'https://contoso.crm4.dynamics.com'],
  ['https://Contoso.api.crm4.dynamics.com/', 'https://contoso.api.crm4.dynamics.com'],
  ['https://contoso.crm.microsoftdynamics.us', 'https://contoso.crm.microsoftdynamics.us'],
  ['https://contoso.crm.appsplatform.us', 'https://contoso.crm.appsplatform.us'],
  ['https://contoso.crm.dynamics.cn', 'https://contoso.crm.dynamics.cn'],
  ['http://localhost:5180', 'http://localhost:5180'],
  ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
])('takes %s as the organisation at %s', (text, origin) => {
  expect(readOrganisation(text).origin).toBe(origin);
});

it.each([
  'contoso',
  '',
  'http://contoso.crm.dynamics.com',
  'https://contoso.crm.dynamics.com:8443',
  'https://contoso.crm.dynamics.com.example.com',
  'https://crm.dynamics.com',
  'https://example.com/contoso.crm.dynamics.com',
  'https://contoso.crm.dynamics.com@example.com',
  'http://localhost.example.com',
  'file:///etc/passwd',
])('sends no token to %p', (text) => {
  expect(() => readOrganisation(text)).toThrow(
    `An organisation is an address such as https://contoso.crm.dynamics.com, not "${text}".`,
  );
});
