import type { ManifestControl, ManifestProperty } from './manifest';

const WORDS: Readonly<Record<string, string>> = {
  'SingleLine.Text': 'text',
  'SingleLine.TextArea': 'text',
  'SingleLine.URL': 'URL',
  Multiple: 'text of many lines',
  'Lookup.Simple': 'lookup',
  'Whole.None': 'whole number',
  Decimal: 'number',
  FP: 'number',
  Currency: 'money',
  TwoOptions: 'yes or no',
  Enum: 'choice',
  OptionSet: 'choice',
  Object: 'object',
  'DateAndTime.DateOnly': 'date',
  'DateAndTime.DateAndTime': 'date and time',
};

/** The type of a property, or all types of its group, in words; unknown ones as in the manifest. */
export function typeWords(property: ManifestProperty, manifest: ManifestControl): string {
  const group = manifest['type-group']?.find(
    (candidate) => candidate['@name'] === property['@of-type-group'],
  );
  const types = group?.type ?? [property['@of-type'] ?? ''];
  return [...new Set(types.map((type) => WORDS[type] ?? type))].join(' or ');
}
