import { readXml } from './xml';

interface Resx {
  readonly root: {
    readonly data?: readonly { readonly '@name': string; readonly value: string }[];
  };
}

/** The texts of a resx file by their keys. */
export function readResx(text: string): ReadonlyMap<string, string> {
  const { data = [] } = (readXml(text, ['data']) as Resx).root;
  return new Map(data.map((entry) => [entry['@name'], entry.value]));
}
