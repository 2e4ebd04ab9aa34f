/** Names of one kind: how code has them, how the file that declares them does, and how they are called when short. */
interface Kind {
  readonly inCode: RegExp;
  readonly declared: RegExp;
  /** What short names begin with. */
  readonly short: string;
}

/** `"Loaded_Unordered"`, to which code adds a plural form, or the beginning of a name, as `Fault_${`. */
const TEXTS: Kind = {
  inCode: /(?<=["`])[A-Z][A-Za-z]*_\w*(?=["`]|\$\{)/g,
  declared: /(?<=<data name=")\w+(?=")/g,
  short: '',
};

/** A custom property has the same prefix, behind two dashes. */
const CLASSES: Kind = {
  inCode: /(?<![-\w])cit-[\w-]*/g,
  declared: /(?<=\.)cit-[\w-]+/g,
  short: 'cit',
};

/** A name that a manifest says to the host, which looks it up. */
const IN_MANIFEST = /(?<=-key=")\w+(?=")/g;

interface Shortened {
  readonly files: ReadonlyMap<string, string>;
  /** What each name that was shortened is called now. */
  readonly names: ReadonlyMap<string, string>;
}

/** In the order of how often minified code has them: gzip writes the first ones in fewer bits. */
const LETTERS = 'etnraiosldcupmfhgvybwkxjqz';

/**
 * Gives the keys of texts and the classes short names in the built files, by path: in full they take
 * 1.7 kB of a bundle. All files go together, as both controls share texts and sheet.
 */
export function shortenNames(files: ReadonlyMap<string, string>): Shortened {
  const textIn = (ending: string) =>
    [...files].flatMap(([path, text]) => (path.endsWith(ending) ? [text] : [])).join('\n');
  const code = textIn('.js');
  const held = new Set(textIn('.xml').match(IN_MANIFEST));
  const names = new Map([
    ...shortNames(TEXTS, code, textIn('.resx'), held),
    ...shortNames(CLASSES, code, textIn('.css')),
  ]);
  const shorten = (text: string, pattern: RegExp) =>
    text.replace(pattern, (name) => names.get(name) ?? name);
  const rename = (path: string, text: string): string => {
    if (path.endsWith('.resx')) return shorten(text, TEXTS.declared);
    if (path.endsWith('.css')) return shorten(text, CLASSES.declared);
    if (path.endsWith('.js')) return shorten(shorten(text, TEXTS.inCode), CLASSES.inCode);
    return text;
  };
  return { files: new Map([...files].map(([path, text]) => [path, rename(path, text)])), names };
}

/**
 * The short name of each name, in the order in which code says them, so that names that stand side by
 * side are alike. What code puts together from a beginning (`Fault_${kind}`) stays as it is,
 * and so does what code adds to a name. Throws where code and declaration differ: a name that one
 * of them alone has would be shown as it is, or look like nothing.
 */
function shortNames(
  { inCode, declared, short }: Kind,
  code: string,
  declaration: string,
  held: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, string> {
  const given = new Set(code.match(inCode));
  const shortOf = new Map([...given].map((name, place) => [name, short + letters(place)]));
  const begun = [...given].filter((name) => /[-_]$/.test(name));
  const names = new Map<string, string>();
  const found = new Set(begun);
  for (const name of new Set(declaration.match(declared))) {
    const stem = stemOf(name, given);
    const isBegun = begun.some((beginning) => name.startsWith(beginning));
    if (stem !== undefined) found.add(stem);
    if (isBegun || held.has(name) || !/[-_]/.test(name)) continue;
    const shorter = stem && shortOf.get(stem);
    if (!shorter) throw new Error(`No code says ${name}, which is declared.`);
    names.set(stem, shorter).set(name, shorter + name.slice(stem.length));
  }
  const undeclared = [...given].filter((name) => !found.has(name));
  if (undeclared.length > 0) throw new Error(`Nothing declares ${undeclared.join(', ')}.`);
  return names;
}

/** The longest beginning of a name, up to a dash, that code says; often the whole. */
function stemOf(name: string, given: ReadonlySet<string>): string | undefined {
  const ends = [...name.matchAll(/(?=[-_])|$/g)].map(({ index }) => name.slice(0, index));
  return ends.reverse().find((beginning) => given.has(beginning));
}

/** A, B, … Z, AA, AB, …, in our letters. */
function letters(number: number): string {
  const before = Math.floor(number / LETTERS.length);
  return (before > 0 ? letters(before - 1) : '') + LETTERS.charAt(number % LETTERS.length);
}
