import type { Node, ParseError } from 'jsonc-parser';
import { ParseErrorCode, parseTree } from 'jsonc-parser';
import { quoteAt } from './quote';
import type { FaultReason, JsonKind, SettingFault } from './SettingFault';

/** A value in the JSON of a setting, and where it stands. */
export interface SettingValue {
  readonly node: Node;
  /** The names on the way to it, outermost first. */
  readonly path: readonly string[];
}

/** The JSON of a setting. What asks for another kind of value than there is gets null, and a fault. */
export interface SettingJson {
  /** Null where the maker gives nothing, or nothing that could be read in part. */
  readonly root: SettingValue | null;
  /** Faults of the syntax, and all that was reported since. */
  readonly faults: readonly SettingFault[];
  readonly report: (value: SettingValue, reason: FaultReason) => void;
  /** A fault of this value, for whoever finds it out only later; it is not reported. */
  readonly faultAt: (value: SettingValue, reason: FaultReason) => SettingFault;
  readonly members: (value: SettingValue) => readonly SettingMember[] | null;
  readonly text: (value: SettingValue) => string | null;
  readonly number: (value: SettingValue) => number | null;
  readonly yesNo: (value: SettingValue) => boolean | null;
  /** A list of texts; what is no text in it is reported and left out. */
  readonly texts: (value: SettingValue) => readonly string[] | null;
}

export interface SettingMember {
  readonly name: string;
  readonly value: SettingValue;
}

/** A stretch of the text, in UTF-16 units. */
type Place = Pick<Node, 'offset' | 'length'>;

/** Comments and a comma after the last member are not JSON, but what people write. */
const LENIENT = { allowTrailingComma: true };

/** No setting is so long; the parser goes a call deeper with each bracket. */
const LONGEST = 100_000;

const MISSING_MARKS: Partial<Record<ParseErrorCode, string>> = {
  [ParseErrorCode.CommaExpected]: ',',
  [ParseErrorCode.ColonExpected]: ':',
  [ParseErrorCode.CloseBraceExpected]: '}',
  [ParseErrorCode.CloseBracketExpected]: ']',
  [ParseErrorCode.UnexpectedEndOfString]: '"',
};

/**
 * Reads a setting that is JSON, as far as it can be read: the parser goes on after a fault of the
 * syntax, of which the first is told, as others follow from it. Never throws.
 */
export function readSettingJson(setting: string, given: string | null): SettingJson {
  const text = given ?? '';
  const faults: SettingFault[] = [];

  function fault(place: Place, path: readonly string[], reason: FaultReason): SettingFault {
    const { offset, length } = place;
    return {
      setting,
      line: lineAt(text, offset),
      quote: quoteAt(text, offset, length),
      path,
      reason,
    };
  }

  function faultAt({ node, path }: SettingValue, reason: FaultReason): SettingFault {
    return fault(node, path, reason);
  }

  function report(value: SettingValue, reason: FaultReason) {
    faults.push(faultAt(value, reason));
  }

  function valueOf<Value>(value: SettingValue, wanted: JsonKind, is: IsKind<Value>): Value | null {
    const held: unknown = value.node.value;
    if (is(held)) return held;
    report(value, { kind: 'wrongKind', wanted });
    return null;
  }

  function childrenOf(value: SettingValue, wanted: 'object' | 'list'): readonly Node[] | null {
    const { type, children = [] } = value.node;
    if (type === (wanted === 'list' ? 'array' : 'object')) return children;
    report(value, { kind: 'wrongKind', wanted });
    return null;
  }

  function members(value: SettingValue): readonly SettingMember[] | null {
    const children = childrenOf(value, 'object');
    if (children === null) return null;
    const found = new Map<string, SettingMember>();
    for (const property of children) {
      const [key, node] = property.children ?? [];
      // Without a value there was a fault of the syntax, which is told already.
      if (!key || !node) continue;
      const name = String(key.value);
      const path = [...value.path, name];
      if (found.has(name)) faults.push(fault(property, path, { kind: 'repeated' }));
      else found.set(name, { name, value: { node, path } });
    }
    return [...found.values()];
  }

  function textOf(value: SettingValue): string | null {
    return valueOf(value, 'text', (held) => typeof held === 'string');
  }

  function parse(): SettingValue | null {
    if (text.trim() === '') return null;
    const errors: ParseError[] = [];
    const node = text.length > LONGEST ? undefined : treeOf(text, errors);
    const [first] = errors;
    if (first) faults.push(fault(first, [], syntaxFault(first.error)));
    else if (!node)
      faults.push(fault({ offset: 0, length: text.length }, [], { kind: 'syntax', missing: null }));
    return node ? { node, path: [] } : null;
  }

  return {
    root: parse(),
    faults,
    report,
    faultAt,
    members,
    text: textOf,
    // 1e999 is JSON, and infinite.
    number: (value) => valueOf(value, 'number', (held): held is number => Number.isFinite(held)),
    yesNo: (value) => valueOf(value, 'yesNo', (held) => typeof held === 'boolean'),
    texts: (value) =>
      childrenOf(value, 'list')?.flatMap((node, index) => {
        const text = textOf({ node, path: [...value.path, String(index + 1)] });
        return text === null ? [] : [text];
      }) ?? null,
  };
}

type IsKind<Value> = (held: unknown) => held is Value;

function treeOf(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, LENIENT);
  } catch {
    return undefined;
  }
}

function syntaxFault(code: ParseErrorCode): FaultReason {
  return { kind: 'syntax', missing: MISSING_MARKS[code] ?? null };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}
