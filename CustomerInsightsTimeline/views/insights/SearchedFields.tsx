import { mergeStyleSets } from '@fluentui/react';
import * as React from 'react';
import { foldText } from '../../domain/search/foldText';
import { holdsNeedle, needleOf } from '../../domain/search/needle';
import { spellingsOf } from '../../domain/search/spellings';
import type { Field } from '../../domain/semantic/Field';
import { FieldList } from '../fields/FieldList';
import { valueText } from '../fields/FieldValueView';
import { useTimeline } from '../TimelineContext';
import { SearchField } from './SearchField';

export interface SearchedFieldsProps {
  readonly fields: readonly Field[];
}

/** Many labelled values, and a search among their labels and values as they are on screen. */
export function SearchedFields({ fields }: SearchedFieldsProps): React.ReactElement {
  const { strings, formats } = useTimeline();
  const [needle, setNeedle] = React.useState('');
  const wanted = needleOf(needle);
  const found = fields.filter((field) => wanted === '' || holds(field));

  function holds({ label, value }: Field): boolean {
    if (value.kind === 'group') return holdsNeedle(foldText(label), wanted);
    return (
      holdsNeedle(foldText(`${label}\n${valueText(value, strings, formats)}`), wanted) ||
      spellingsOf(value, formats.offsetAt).some((text) => foldText(text).startsWith(wanted))
    );
  }
  return (
    <>
      <SearchField
        label={strings.text('Profile_Search')}
        value={needle}
        onChange={setNeedle}
        result={strings.count('Insights_Found', found.length, formats.number(found.length))}
      />
      {/* Something in it takes the focus only now and then; the list itself has to scroll by keys. */}
      <div tabIndex={0} role="group" aria-label={strings.text('Part_Profile')} className={list}>
        <FieldList fields={found} tabIndex={0} />
      </div>
    </>
  );
}

const { list } = mergeStyleSets({ list: { maxHeight: 320, overflowY: 'auto' } });
