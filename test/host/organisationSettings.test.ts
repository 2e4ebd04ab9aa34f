import { readAddress, writeAddress } from '../../demo/host/page/address';
import { customerOf } from '../../demo/host/page/customers';
import { hostedInputs } from '../../demo/host/page/hostedInputs';
import { organisationSettings } from '../../demo/host/page/organisationSettings';

const read = (search: string) => readAddress(search, organisationSettings);
const find = customerOf('contoso.crm.dynamics.com');

describe('the page over a real organisation', () => {
  it('opens without a customer', () => {
    expect(hostedInputs(read(''), find).customer).toEqual({ kind: 'text', text: '' });
  });

  it('takes what is typed in as a CustomerId, even where the demo has such a customer', () => {
    const settings = read('?customer=nora-keller');

    expect(hostedInputs(settings, find).customer).toEqual({ kind: 'text', text: 'nora-keller' });
    expect(find(settings.customer).name).toBe('nora-keller');
    expect(writeAddress('', settings, organisationSettings)).toBe('?customer=nora-keller');
  });

  it('can’t be made to fail, by its address either', () => {
    expect(read('?fault=offline&schema=entityReference')).toMatchObject({
      fault: 'none',
      schema: 'documented',
    });
  });

  it('binds no lookup, whose id it would have to invent', () => {
    expect(read('?bound=lookup').bound).toBe('text');
  });
});
