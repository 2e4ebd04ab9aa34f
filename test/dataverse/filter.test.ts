import { emulatorWith, filtered } from './emulator';

const id = (digit: number) => `0000000${digit}-aaaa-4bbb-8ccc-0123456789ab`;
const profile = '7891aaaa-1234-4bbb-8ccc-0123456789ab';

const { get } = emulatorWith({
  seed: {
    msdynci_unifiedactivity: [
      {
        msdynci_unifiedactivityid: id(1),
        msdynci_title: 'Order',
        msdynci_activitytype: 'SalesOrder',
        msdynci_activitytime: '2024-01-31T10:20:30Z',
        msdynci_lookupfield_customer: profile,
        ttlinseconds: 10,
      },
      {
        msdynci_unifiedactivityid: id(2),
        msdynci_title: "O'Brien’s 100% return",
        msdynci_activitytype: 'Return',
        msdynci_activitytime: '2024-02-01T00:00:00Z',
        ttlinseconds: 20,
      },
      {
        msdynci_unifiedactivityid: id(3),
        msdynci_title: 'Visit [a] b_c',
        msdynci_activitytype: 'WebVisit',
        msdynci_activitytime: '2024-02-29T23:59:59Z',
        ttlinseconds: 30,
      },
      { msdynci_unifiedactivityid: id(4) },
    ],
    msdynci_customerprofile: [
      { msdynci_customerprofileid: id(5), loyal: true, points: 1.5 },
      { msdynci_customerprofileid: id(6), loyal: false, points: -2 },
    ],
  },
});

async function matching(filter: string): Promise<readonly number[]> {
  const { status, body } = await get(filtered('msdynci_unifiedactivities', filter));
  expect(status).toBe(200);
  return (body.value ?? []).map((row) => Number(String(row.msdynci_unifiedactivityid)[7]));
}

async function refusal(filter: string): Promise<string> {
  const { status, body } = await get(filtered('msdynci_unifiedactivities', filter));
  expect([status, body.error?.code]).toEqual([400, '0x80060888']);
  return body.error?.message ?? '';
}

describe('a filter finds', () => {
  it.each([
    [
      'and before or',
      "msdynci_title eq 'Order' or msdynci_activitytype eq 'Return' and ttlinseconds gt 99",
      [1],
    ],
    [
      'and before an or that follows',
      "ttlinseconds gt 99 and msdynci_activitytype eq 'Return' or msdynci_title eq 'Order'",
      [1],
    ],
    [
      'what stands in brackets first',
      "(msdynci_title eq 'Order' or msdynci_activitytype eq 'Return') and ttlinseconds gt 10",
      [2],
    ],
    [
      'not before or',
      "not contains(msdynci_title,'r') or msdynci_activitytype eq 'Return'",
      [2, 3, 4],
    ],
    [
      'not before and',
      "not contains(msdynci_title,'visit') and msdynci_activitytype eq 'Return'",
      [2],
    ],
    ['the opposite of an opposite', "not not (msdynci_title eq 'Order')", [1]],
    [
      'every row of a chain of or',
      'ttlinseconds eq 10 or ttlinseconds eq 20 or ttlinseconds eq 30',
      [1, 2, 3],
    ],
    ['a lookup by a bare GUID', `_msdynci_lookupfield_customer_value eq ${profile}`, [1]],
    [
      'a GUID written in capitals',
      `_msdynci_lookupfield_customer_value eq ${profile.toUpperCase()}`,
      [1],
    ],
    ['an id by a bare GUID', `msdynci_unifiedactivityid eq ${id(3)}`, [3]],
    ['a bare date as its midnight', 'msdynci_activitytime eq 2024-02-01', [2]],
    ['a bare date and time', 'msdynci_activitytime eq 2024-01-31T10:20:30Z', [1]],
    [
      'a date and time between two',
      'msdynci_activitytime gt 2024-01-31T10:20:30Z and msdynci_activitytime lt 2024-02-29T23:59:59Z',
      [2],
    ],
    ['the bounds of ge and le', 'ttlinseconds ge 20 and ttlinseconds le 30', [2, 3]],
    ['nothing in the rest of a second', 'msdynci_activitytime eq 2024-02-01T00:00:00.500Z', []],
    ['what follows a part of a second', 'msdynci_activitytime ge 2024-02-01T00:00:00.500Z', [3]],
    ['what precedes a part of a second', 'msdynci_activitytime lt 2024-02-01T00:00:00.5Z', [1, 2]],
    ['a doubled quote as one', "contains(msdynci_title,'O''Brien')", [2]],
    [
      'values of a list in double quotes',
      'Microsoft.Dynamics.CRM.In(PropertyName=\'msdynci_activitytype\',PropertyValues=["Return","webvisit"])',
      [2, 3],
    ],
    [
      'values of a list in single quotes',
      "Microsoft.Dynamics.CRM.In(PropertyName='msdynci_activitytype',PropertyValues=['Return','SalesOrder'])",
      [1, 2],
    ],
    [
      'values of a list with brackets and apostrophes',
      `Microsoft.Dynamics.CRM.In(PropertyName='msdynci_title',PropertyValues=["Visit [a] b_c","O'Brien’s 100% return"])`,
      [2, 3],
    ],
    [
      'a list of dates',
      'Microsoft.Dynamics.CRM.In(PropertyName=\'msdynci_activitytime\',PropertyValues=["2024-02-01"])',
      [2],
    ],
    [
      'rows outside a list, and rows without a value',
      'not Microsoft.Dynamics.CRM.In(PropertyName=\'msdynci_activitytype\',PropertyValues=["Return"])',
      [1, 3, 4],
    ],
    ['text in any case', "msdynci_title eq 'oRDER'", [1]],
    ['all but text in any case', "msdynci_title ne 'ORDER'", [2, 3, 4]],
    ['a part of text in any case', "contains(msdynci_title,'RETURN')", [2]],
    ['a beginning', "startswith(msdynci_title,'vis')", [3]],
    ['an end', "endswith(msdynci_title,'ORDER')", [1]],
    ['any text for %', "contains(msdynci_title,'O%return')", [2]],
    ['one character for _', "startswith(msdynci_title,'_rder')", [1]],
    ['one of a set', "startswith(msdynci_title,'[tuv]isit')", [3]],
    ['one outside a set', "startswith(msdynci_title,'[^tuv]rder')", [1]],
    ['one of a range', "endswith(msdynci_title,'[a-f]')", [3]],
    ['nothing in a range that runs backwards', "contains(msdynci_title,'[f-a]')", []],
    ['a bracket that stands in a set', "contains(msdynci_title,'[[]a]')", [3]],
    ['a percent sign that stands in a set', "contains(msdynci_title,'100[%]')", [2]],
    ['a bracket that begins no set', "contains(msdynci_title,'a]')", [3]],
    ['rows without a value', 'msdynci_title eq null', [4]],
    ['rows with a value', 'msdynci_title ne null', [1, 2, 3]],
    ['rows without a value for ne', 'ttlinseconds ne 10', [2, 3, 4]],
    [
      'no row without a value for eq, gt and lt',
      'ttlinseconds gt 0 or ttlinseconds lt 1',
      [1, 2, 3],
    ],
    ['rows without a value for not', 'not (ttlinseconds gt 15)', [1, 4]],
  ])('%s', async (_what, filter, found) => {
    expect(await matching(filter)).toEqual(found);
  });

  it('truth values and numbers with a sign and a fraction', async () => {
    const found = async (filter: string) => {
      const { body } = await get(filtered('msdynci_customerprofiles', filter));
      return (body.value ?? []).map((row) => row.points);
    };

    expect(await found('loyal eq true')).toEqual([1.5]);
    expect(await found('loyal ne true')).toEqual([-2]);
    expect(await found('points lt -1.5')).toEqual([-2]);
    expect(await found('points gt 1.4e0')).toEqual([1.5]);
  });

  it('a plus sign only where it is escaped', async () => {
    expect((await get("msdynci_unifiedactivities?$filter=msdynci_title+eq+'Order'")).status).toBe(
      200,
    );
    expect(
      (await get("msdynci_unifiedactivities?$filter=msdynci_title eq 'a%2Bb'")).body.value,
    ).toEqual([]);
  });
});

describe('a filter is refused for', () => {
  it.each([
    ['the plain in', "msdynci_activitytype in ('Return','b') and ttlinseconds eq 20", /'in'/],
    [
      'an unknown property',
      "msdynci_nothing eq 'x'",
      /^Could not find a property named 'msdynci_nothing' on type 'Microsoft.Dynamics.CRM.msdynci_unifiedactivity'\.$/,
    ],
    [
      'a lookup by its logical name',
      `msdynci_lookupfield_customer eq ${profile}`,
      /Could not find a property named 'msdynci_lookupfield_customer'/,
    ],
    [
      'an unknown property of a list',
      'Microsoft.Dynamics.CRM.In(PropertyName=\'nothing\',PropertyValues=["a"])',
      /Could not find a property named 'nothing'/,
    ],
    ['a GUID for text', `msdynci_title eq ${profile}`, /incompatible types/],
    ['a number for text', 'msdynci_title eq 5', /incompatible types/],
    ['text for a number', "ttlinseconds eq '5'", /incompatible types/],
    ['text for a date', "msdynci_activitytime gt '2024-01-01'", /incompatible types/],
    ['a truth value for text', 'msdynci_title eq true', /incompatible types/],
    ['a part of a number', "contains(ttlinseconds,'1')", /contains/],
    ['a beginning of a date', "startswith(msdynci_activitytime,'2024')", /startswith/],
    [
      'a wildcard where text begins',
      "startswith(msdynci_title,'%rder')",
      /startswith.*wildcard|wildcard.*startswith/,
    ],
    [
      'a wildcard where text ends',
      "endswith(msdynci_title,'Ord%')",
      /endswith.*wildcard|wildcard.*endswith/,
    ],
    ['a day that no calendar has', 'msdynci_activitytime gt 2023-02-29', /2023-02-29/],
    ['a month that no year has', 'msdynci_activitytime gt 2023-13-01T00:00:00Z', /2023-13-01/],
    [
      'a column of a related table',
      "msdynci_lookupfield_customer/msdynci_customerid eq 'x'",
      /related table/,
    ],
    ['text without its quotes', 'msdynci_title eq Order', /named 'Order'/],
    ['two columns', 'msdynci_title eq msdynci_activitytype', /two columns/],
    ['greater than null', 'msdynci_title gt null', /null/],
    ['an open bracket', "(msdynci_title eq 'x'", /Syntax error/],
    ['a bracket too many', "msdynci_title eq 'x')", /Syntax error/],
    ['an open quote', "msdynci_title eq 'x", /unterminated/],
    ['a missing operand', "msdynci_title eq 'x' and", /Syntax error/],
    ['an unknown operator', "msdynci_title like 'x'", /Syntax error/],
    ['an unknown function', "substringof('x',msdynci_title)", /'substringof'/],
    ['the old form of a GUID', `msdynci_unifiedactivityid eq guid'${profile}'`, /./],
    [
      'a list that is none',
      "Microsoft.Dynamics.CRM.In(PropertyName='msdynci_title',PropertyValues=[a])",
      /JSON|list/,
    ],
    ['no filter at all', '', /Syntax error/],
  ])('%s', async (_what, filter, message) => {
    expect(await refusal(filter)).toMatch(message);
  });
});
