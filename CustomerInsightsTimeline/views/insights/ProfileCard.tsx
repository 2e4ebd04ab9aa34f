import { mergeStyleSets } from '@fluentui/react';
import { UserRound } from 'lucide';
import * as React from '../react';
import type { Profile } from '../../domain/insights/profile';
import { attributesOf, initialsOf } from '../../domain/insights/profile';
import { foldText, holdsNeedle, needleOf } from '../../domain/search/matchText';
import { spellingsOf } from '../../domain/search/searchedTexts';
import type { Field } from '../../domain/semantic/Field';
import { Disclosure } from '../Disclosure';
import { FieldList } from '../fields/FieldList';
import { valueText } from '../fields/valueText';
import { Icon } from '../Icon';
import { stylesOf } from '../theme';
import { useTimeline } from '../TimelineContext';
import { SearchField } from './SearchField';

interface SearchedFieldsProps {
  readonly fields: readonly Field[];
}

/** Many labelled values, and a search among their labels and values as they are on screen. */
function SearchedFields({ fields }: SearchedFieldsProps): React.ReactElement {
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

interface ProfileCardProps {
  readonly profile: Profile;
  /** The attributes that the maker wants to be shown at once. */
  readonly names: readonly string[];
}

/** Who the customer is: initials for a picture, name, a few attributes, and all on request. */
export function ProfileCard({ profile, names }: ProfileCardProps): React.ReactElement {
  const { strings, formats } = useTimeline();
  const styles = useStyles();
  const { name, fields } = profile;
  const initials = initialsOf(name ?? '');
  const { first } = attributesOf(fields, names);
  return (
    <>
      {name !== null && (
        <div className={styles.who}>
          <span aria-hidden className={styles.picture}>
            {initials === '' ? <Icon of={UserRound} size={18} /> : initials}
          </span>
          <bdi className={styles.name}>{name}</bdi>
        </div>
      )}
      <FieldList fields={first} tabIndex={0} />
      <Disclosure
        label={strings.count('Profile_All', fields.length, formats.number(fields.length))}
      >
        <SearchedFields fields={fields} />
      </Disclosure>
    </>
  );
}

const useStyles = stylesOf(({ palette, fonts }) => ({
  who: { display: 'flex', alignItems: 'center', gap: 10, marginBottom: 8 },
  picture: [
    fonts.small,
    {
      flex: 'none',
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
      width: 36,
      height: 36,
      borderRadius: '50%',
      fontWeight: 600,
      color: palette.neutralPrimary,
      background: palette.neutralLight,
      border: '1px solid transparent',
    },
  ],
  name: [fonts.mediumPlus, { minWidth: 0, fontWeight: 600, overflowWrap: 'anywhere' }],
}));
