/** A sentence where what was found is not what was wanted, by value; empty where it is. */
export function differences(what: string, found: unknown, wanted: unknown): readonly string[] {
  const [foundText, wantedText] = [JSON.stringify(found), JSON.stringify(wanted)];
  return foundText === wantedText ? [] : [`${what} should be ${wantedText} and is ${foundText}.`];
}
