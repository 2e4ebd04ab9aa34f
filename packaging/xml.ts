import Builder from 'fast-xml-builder';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';

/** Attributes stand beside child elements under `@` and their name; all text stays text. */
const SHAPE = { ignoreAttributes: false, attributeNamePrefix: '@' } as const;

const builder = new Builder({
  ...SHAPE,
  format: true,
  suppressEmptyNode: true,
  // Else `xsi:nil="true"` would lose its value, and with it be no XML any more.
  suppressBooleanAttributes: false,
});

/**
 * Reads a document as plain objects; `lists` are the elements that are lists even if alone. Throws
 * where the text is not well-formed.
 */
export function readXml(text: string, lists: readonly string[] = []): unknown {
  // The parser makes something of any text.
  SyntaxValidator.validate(text);
  const parser = new XMLParser({
    ...SHAPE,
    parseTagValue: false,
    isArray: (name) => lists.includes(name),
  });
  return parser.parse(text);
}

export function writeXml(document: object): string {
  return builder.build(document);
}
