import { datasetRow } from '../../CustomerInsightsTimeline/dataset/datasetRows';

/** A Date as a browser in another zone has it; minutes ahead of UTC. */
class ZonedDate extends Date {
  constructor(
    ms: number,
    private readonly ahead: number,
  ) {
    super(ms);
  }

  override getTimezoneOffset(): number {
    return -this.ahead;
  }

  override getHours(): number {
    return this.local.getUTCHours();
  }

  override getMinutes(): number {
    return this.local.getUTCMinutes();
  }

  private get local(): Date {
    return new Date(this.getTime() + this.ahead * 60_000);
  }
}

function textOf(value: unknown, dataType: string, formatted = ''): string | null {
  const record = {
    getValue: (name: string) => (name === 'column' ? value : null) as string,
    getFormattedValue: () => formatted,
  };
  const column = { name: 'column', displayName: '', alias: 'Title', dataType };
  return datasetRow(record, ['title'], new Map([['title', column]])).title;
}

const HOUR = 3_600_000;

describe('a date alone', () => {
  test.each([
    ['in Zurich', 60],
    ['in New York', -300],
    ['in St. John’s', -210],
    ['in Kolkata', 330],
    ['in Apia', 780],
    ['in UTC', 0],
  ])('at midnight of a browser %s is that day', (_where, ahead) => {
    const midnight = new ZonedDate(Date.UTC(2026, 2, 29) - ahead * 60_000, ahead);
    expect(textOf(midnight, 'DateAndTime.DateOnly')).toBe('2026-03-29');
  });

  test.each([60, -300, 330])('of a host that means UTC is the day in UTC (%i)', (ahead) => {
    const midnight = new ZonedDate(Date.UTC(2026, 2, 29), ahead);
    expect(textOf(midnight, 'DateAndTime.DateOnly')).toBe('2026-03-29');
  });

  test('of a zone whose clocks leave midnight out is that day', () => {
    const oneOClock = new ZonedDate(Date.UTC(2018, 10, 4) + 3 * HOUR, -120);
    expect(textOf(oneOClock, 'DateAndTime.DateOnly')).toBe('2018-11-04');
  });

  test('as text is left as it is', () => {
    expect(textOf('2026-03-29', 'DateAndTime.DateOnly')).toBe('2026-03-29');
  });
});

test.each([60, -300, 330])('a date and time is the instant, whatever the zone (%i)', (ahead) => {
  const date = new ZonedDate(Date.UTC(2026, 2, 29, 0, 30), ahead);
  expect(textOf(date, 'DateAndTime.DateAndTime')).toBe('2026-03-29T00:30:00.000Z');
});

const at = (iso: string) => Date.parse(iso);

test.each([
  ['the first day that counts', at('0001-01-01T00:00:00Z'), '0001-01-01'],
  ['the last day that counts', at('9999-12-31T00:00:00Z'), '9999-12-31'],
  ['a day beyond the year 9999', at('+010000-01-03T00:00:00Z'), null],
  ['a day before the year 1', at('-000001-12-30T00:00:00Z'), null],
  ['the last instant of a Date', 8.64e15, null],
  ['the first instant of a Date', -8.64e15, null],
  ['no instant', NaN, null],
])('%s is a day in all zones, or none', (_what, ms, day) => {
  for (const ahead of [840, 60, 0, -300, -720]) {
    const midnight = new ZonedDate(ms - ahead * 60_000, ahead);
    expect(textOf(midnight, 'DateAndTime.DateOnly')).toBe(day);
  }
});

test('a date that is none is what the host writes for it', () => {
  expect(textOf(new Date(NaN), 'DateAndTime.DateAndTime', 'Never')).toBe('Never');
  expect(textOf(new Date(8.64e15), 'DateAndTime.DateOnly', 'Always')).toBe('Always');
});

test.each([
  ['a number', 1_700_000_000, 'Whole.None', '1700000000'],
  ['a yes', true, 'TwoOptions', 'true'],
  ['a lookup', { id: { guid: 'g' }, name: 'c1' }, 'Lookup.Simple', 'c1'],
  ['a list of one lookup', [{ id: 'g', name: 'c1' }], 'Lookup.Simple', 'c1'],
  ['an object', { a: 1 }, 'Object', '{"a":1}'],
  ['a date that is none', new Date(NaN), 'DateAndTime.DateAndTime', null],
  ['nothing', null, 'SingleLine.Text', null],
  ['undefined', undefined, 'SingleLine.Text', null],
])('%s is read as text', (_what, value, dataType, text) => {
  expect(textOf(value, dataType)).toBe(text);
});

test('a choice is read as its word', () => {
  expect(textOf(100_000_001, 'OptionSet', 'SalesOrder')).toBe('SalesOrder');
});

test('a host that knows a mapped column by its property-set only is asked for that', () => {
  const record = {
    getValue: (name: string): string => {
      if (name !== 'Title') throw new Error(`No column ${name}.`);
      return 'Order placed';
    },
    getFormattedValue: () => '',
  };
  const column = { name: 'c', displayName: '', alias: 'Title', dataType: 'SingleLine.Text' };
  const columns = new Map([['title', column]]);
  expect(datasetRow(record, ['title', 'description'], columns)).toEqual({
    title: 'Order placed',
    description: null,
  });
});
