/** What code lets the platform report as an unhandled rejection instead of throwing it. */
export function whatIsReportedBy(work: () => void): readonly unknown[] {
  const reject = jest.spyOn(Promise, 'reject').mockReturnValue(new Promise(() => undefined));
  try {
    work();
    return reject.mock.calls.map(([error]): unknown => error);
  } finally {
    reject.mockRestore();
  }
}
