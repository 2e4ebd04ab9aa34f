import type { SemanticData } from '../semantic/decodeSemanticData';
import { decodeSemanticData } from '../semantic/decodeSemanticData';
import { plainName } from './plainName';

/**
 * Decodes the JSON of a measure, prediction or enrichment as tolerantly as SemanticData. The
 * CustomerId, which measures and predictions repeat among their values, is left out.
 */
export function decodeValues(text: string | null): SemanticData {
  const { fields, rest } = decodeSemanticData(text);
  return { fields: fields.filter(({ name }) => plainName(name) !== 'customerid'), rest };
}
