/** A fault of one kind, put in on purpose. */
interface Mutation {
  readonly kind: string;
  /** Below the folder of the control. */
  readonly file: string;
  /** The code that makes place for it. */
  readonly from: string;
  readonly to: string;
  /** The beginning of the path of the tests that find it. */
  readonly test: string;
}

/** `npm run test:long` puts each into a copy of the project, where the tests named with it have to fail. */
export const MUTATIONS: readonly Mutation[] = [
  {
    kind: 'Rows in the wrong order',
    file: 'domain/history/sortBuffer.ts',
    from: "order === 'newestFirst' ? time.ms > bound",
    to: "order === 'newestFirst' ? time.ms < bound",
    test: 'test/domain/history/historyOrder',
  },
  {
    kind: 'A read that is tried once too often',
    file: 'domain/loading/retry.ts',
    from: 'const REPETITIONS = 3;',
    to: 'const REPETITIONS = 4;',
    test: 'test/long/faultMatrix',
  },
  {
    kind: 'A cause that is another one',
    file: 'host/webApiFailure.ts',
    from: "[401, 'signedOut'],",
    to: "[401, 'forbidden'],",
    test: 'test/long/faultMatrix',
  },
  {
    kind: 'A rejection that throws when it is read',
    file: 'domain/loading/Failure.ts',
    from: "} catch {\n    return '';",
    to: '} catch (error) {\n    throw error;',
    test: 'test/domain/loading/retry',
  },
  {
    kind: 'A member of the host that is read unguarded',
    file: 'host/guarded.ts',
    from: 'tried(() => of[name], undefined)',
    to: 'of[name]',
    test: 'test/host/webApiFailure',
  },
  {
    kind: 'Work that goes on after destroy',
    file: 'control/timelineControl.ts',
    from: '    this.host.close();\n    this.session.drop();\n',
    to: '',
    test: 'test/goneCustomer',
  },
  {
    kind: 'Rows that are lost without a word',
    file: 'webApi/retrievePage.ts',
    from: 'unreadable: entities.length - rows.length,',
    to: 'unreadable: 0,',
    test: 'test/unreadableRows',
  },
  {
    kind: 'A link that runs a script',
    file: 'domain/link.ts',
    from: '(https?|mailto|tel)',
    to: '(https?|mailto|tel|javascript)',
    test: 'test/domain/link.test',
  },
  {
    kind: 'Markup in a hand-off',
    file: 'domain/export/exportedText.ts',
    from: 'text.replace(/[&<>"\']/g',
    to: 'text.replace(/[&>"\']/g',
    test: 'test/long/fuzz',
  },
  {
    kind: 'A value that ends its literal in a query',
    file: 'webApi/odata.ts',
    from: ".replace(/'/g, \"''\")",
    to: '',
    test: 'test/long/fuzz',
  },
  {
    kind: 'What is no colour in a style',
    file: 'domain/design/theme.ts',
    from: 'return COLOR.test(color) ? color : null;',
    to: 'return color;',
    test: 'test/theme.test',
  },
  {
    kind: 'A listener that stays behind',
    file: 'views/export/paper.ts',
    from: "target.removeEventListener('beforeprint', turn);",
    to: '',
    test: 'test/long/chaos',
  },
];
