import { readAddress, writeAddress } from '../../demo/host/page/address';
import { hostedInputs } from '../../demo/host/page/hostedInputs';

describe('the address of the host page', () => {
  it('without parameters opens with the first customer', () => {
    expect(readAddress('')).toMatchObject({
      customer: 'nora-keller',
      width: 'full',
      fault: 'none',
    });
  });

  it.each(['nora', 'nora-keller', 'ce759201f786d590bf2134bff576c369'])(
    'finds a customer by %s',
    (customer) => {
      expect(readAddress(`?customer=${customer}`).customer).toBe('nora-keller');
    },
  );

  it('takes another customer’s text as a CustomerId', () => {
    expect(hostedInputs(readAddress('?customer=ABC-1')).customer).toEqual({
      kind: 'text',
      text: 'ABC-1',
    });
  });

  it('may hold values that the toolbar doesn’t offer', () => {
    const settings = readAddress('?width=640&zone=Asia/Tokyo&language=1040&pageSize=7');
    expect(settings).toMatchObject({ width: '640', zone: 'Asia/Tokyo', language: '1040' });
    expect(hostedInputs(settings).pageSize).toBe(7);
  });

  it('leaves out of account what makes no sense', () => {
    const nonsense = '?width=wide&zone=Mars/Base&theme=pink&fault=flood&language=&pageSize=many';
    expect(readAddress(nonsense)).toEqual(readAddress(''));
  });

  it('holds only what isn’t as it is initially, and keeps what isn’t a setting', () => {
    const settings = readAddress('?theme=dark&zone=Asia/Kolkata');
    expect(writeAddress('?bare=1&width=480', settings)).toBe(
      '?bare=1&zone=Asia/Kolkata&theme=dark',
    );
    expect(writeAddress('?theme=dark', readAddress(''))).toBe('');
  });

  it('is read back as it was written', () => {
    const settings = {
      ...readAddress(''),
      heading: 'What’s new & old?',
      customer: 'luca-bernasconi',
      pageSize: '',
    };
    expect(readAddress(writeAddress('', settings))).toEqual(settings);
  });
});

describe('the settings of the host page', () => {
  it('bind a lookup by the profile’s id and the CustomerId as its name', () => {
    expect(hostedInputs(readAddress('?customer=nora&bound=lookup')).customer).toEqual({
      kind: 'lookup',
      id: '3f0c1a52-7d1e-5b64-a9c8-51c2d8e07a11',
      name: 'ce759201f786d590bf2134bff576c369',
    });
  });

  it('leave out of the context what the host is said to lack', () => {
    const { missing } = hostedInputs(readAddress('?theme=none&fault=noWebApi'));
    expect(missing).toEqual(['fluentDesignLanguage', 'webAPI']);
  });
});
