import { hostile } from '../../demo/seed/demoCustomers';
import { activitiesOf, textOf } from './seeded';

const rows = activitiesOf(hostile);
const values = (column: string) => rows.map((row) => row[column]);
const some = (column: string, test: (text: string) => boolean) =>
  rows.some((row) => test(textOf(row, column)));

describe('the hostile customer', () => {
  it.each([
    '999999999',
    '1700000000',
    '1700000000000',
    '-5',
    '-86400000',
    ' 1700000000 ',
    '0001700000000',
    '+1700000000',
    '1.7e9',
    '1700000000.5',
    '99999999999',
    '100000000000',
    '',
    null,
    'abc',
    'NaN',
    '2023-11-14',
    '１７００００００００',
  ])('has a RangeIndex of %j, with a time and without', (rangeIndex) => {
    const trapped = rows.filter((row) => row.msdynci_rangeindex === rangeIndex);
    expect(trapped.some((row) => row.msdynci_activitytime !== null)).toBe(true);
    expect(trapped.some((row) => row.msdynci_activitytime === null)).toBe(true);
  });

  it.each([
    ['cut off', (text: string) => text.startsWith('{"OrderId"') && !text.endsWith('}')],
    ['with __proto__', (text: string) => text.startsWith('{"__proto__":')],
    ['40 levels deep', (text: string) => text.split('{').length === 41],
    ['of a megabyte', (text: string) => text.length > 1_040_000 && text.length <= 1_048_576],
    ['with numbers beyond 2^53', (text: string) => text.includes('9007199254740993')],
  ])('has SemanticData %s', (_, test) => {
    expect(some('msdynci_semanticdata', test)).toBe(true);
  });

  it('has SemanticData that is empty or missing', () => {
    expect(values('msdynci_semanticdata')).toEqual(expect.arrayContaining(['', null, '{}', '[]']));
  });

  it.each([
    ['script', (text: string) => text.includes('<script>')],
    ['markup', (text: string) => text.includes('<img src=x onerror')],
    ['Arabic', (text: string) => /\p{Script=Arabic}/u.test(text)],
    ['Hebrew', (text: string) => /\p{Script=Hebrew}/u.test(text)],
    ['a direction override', (text: string) => text.includes('\u202E')],
    ['joined emoji', (text: string) => /\p{Emoji}\u200D/u.test(text)],
    ['10,000 characters without a blank', (text: string) => /^\S{10000}$/.test(text)],
    ['only blanks', (text: string) => /^ +$/.test(text)],
    ['characters without width', (text: string) => text.startsWith('\u200B')],
  ])('has a title of %s', (_, test) => {
    expect(some('msdynci_title', test)).toBe(true);
  });

  it.each(['javascript:', 'data:', 'vbscript:', ' java\nscript:'])('has a link of %j', (scheme) => {
    expect(some('msdynci_externalurl', (link) => link.startsWith(scheme))).toBe(true);
  });

  it.each([
    '2023-03-26T01:00:00Z',
    '2023-10-29T00:30:00Z',
    '2023-11-05T05:30:00Z',
    '2023-11-05T03:30:00Z',
    '2011-12-30T10:00:00Z',
    '1969-12-31T23:59:59Z',
    '2038-01-19T03:14:08Z',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
  ])('has an activity at %s', (time) => {
    expect(values('msdynci_activitytime')).toContain(time);
  });

  it.each([null, '', 'salesorder', 'T'.repeat(300), '__proto__'])('has a type %j', (type) => {
    expect(values('msdynci_activitytype')).toContain(type);
  });

  it('has one primary id in two partitions, and one activity id twice', () => {
    const repeated = (column: string) => rows.length - new Set(values(column)).size;
    expect(repeated('msdynci_unifiedactivityid')).toBe(1);
    expect(repeated('msdynci_activityid')).toBeGreaterThanOrEqual(1);
  });

  it('has a row with nothing but its ids', () => {
    const bare = rows.filter(
      (row) => Object.values(row).filter((value) => value !== null).length === 6,
    );
    expect(bare.length).toBeGreaterThan(0);
  });

  it('stays within the columns’ lengths', () => {
    const limits = {
      msdynci_externalurl: 4000,
      msdynci_rangeindex: 4000,
      msdynci_activitytype: 4000,
    };
    for (const [column, limit] of Object.entries(limits)) {
      expect(some(column, (text) => text.length > limit)).toBe(false);
    }
  });
});
