import { said } from '../blankText';
import type { JsonNode, JsonTree, Stretch } from './jsonTree';
import { readJsonTree } from './jsonTree';
import type { FaultReason, JsonKind, QuotedText, SettingFault } from './SettingFault';
import { quotedText } from './SettingFault';

/** A value in the JSON of a setting, and where it stands. */
export interface SettingValue {
  readonly node: JsonNode;
  /** The names on the way to it, outermost first. */
  readonly path: readonly string[];
}

/** The JSON of a setting. A call that asks for another kind of value gets null, and reports a fault. */
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

/** A pair of escaped halves of a character, a half alone, or any other escape. */
const ESCAPES = /\\(?:ud[89ab][\da-f]{2}\\ud[c-f][\da-f]{2}|(ud[89a-f][\da-f]{2})|[^])/gi;

/**
 * The JSON of a setting, with the mark for what can't be read in the place of an escaped half of a
 * character, which no address can hold. Everything stands where it stood.
 */
export function repairEscapes(json: string): string {
  return json.replace(ESCAPES, (escape, half?: string) => (half ? '\\ufffd' : escape));
}

/** No setting is so long. */
const LONGEST = 100_000;

/**
 * Reads a setting that is JSON, as far as it can be read: of the faults of the syntax the first is
 * reported, as others follow from it. Never throws.
 */
export function readSettingJson(setting: string, given: string | null): SettingJson {
  const text = repairEscapes(given ?? '');
  const faults: SettingFault[] = [];
  let quoted: QuotedText | null = null;

  function fault(place: Stretch, path: readonly string[], reason: FaultReason): SettingFault {
    const { offset, length } = place;
    quoted ??= quotedText(text);
    return {
      setting,
      line: quoted.lineAt(offset),
      quote: quoted.quoteAt(offset, length),
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

  function ofKind<Held>(
    value: SettingValue,
    wanted: JsonKind,
    held: Held | undefined,
  ): Held | null {
    if (held !== undefined) return held;
    report(value, { kind: 'wrongKind', wanted });
    return null;
  }

  function members(value: SettingValue): readonly SettingMember[] | null {
    const held = ofKind(value, 'object', value.node.members);
    if (held === null) return null;
    const found = new Map<string, SettingMember>();
    for (const member of held) {
      const { name, value: node } = member;
      const path = [...value.path, name];
      if (found.has(name)) faults.push(fault(member, path, { kind: 'repeated' }));
      else found.set(name, { name, value: { node, path } });
    }
    return [...found.values()];
  }

  function textOf(value: SettingValue): string | null {
    const { scalar } = value.node;
    return ofKind(value, 'text', typeof scalar === 'string' ? scalar : undefined);
  }

  function parse(): SettingValue | null {
    if (said(text) === null) return null;
    const { root, faults: found } = treeOf(text);
    const [first] = found;
    if (first) faults.push(fault(first, [], { kind: 'syntax', missing: first.missing }));
    return root && { node: root, path: [] };
  }

  return {
    root: parse(),
    faults,
    report,
    faultAt,
    members,
    text: textOf,
    number: (value) => {
      const { scalar } = value.node;
      // 1e999 is JSON, and infinite.
      const isNumber = typeof scalar === 'number' && Number.isFinite(scalar);
      return ofKind(value, 'number', isNumber ? scalar : undefined);
    },
    yesNo: (value) => {
      const { scalar } = value.node;
      return ofKind(value, 'yesNo', typeof scalar === 'boolean' ? scalar : undefined);
    },
    texts: (value) =>
      ofKind(value, 'list', value.node.items)?.flatMap((node, index) => {
        const text = textOf({ node, path: [...value.path, String(index + 1)] });
        return text === null ? [] : [text];
      }) ?? null,
  };
}

function treeOf(text: string): JsonTree {
  const noJson = { root: null, faults: [{ offset: 0, length: text.length, missing: null }] };
  if (text.length > LONGEST) return noJson;
  try {
    return readJsonTree(text);
  } catch {
    return noJson;
  }
}
