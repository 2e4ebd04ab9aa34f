import { UserRound } from 'lucide';
import type { Profile } from '../../domain/insights/profile';
import { attributesOf, initialsOf } from '../../domain/insights/profile';
import { foldText, holdsNeedle, needleOf } from '../../domain/search/matchText';
import { spellingsOf } from '../../domain/search/searchedTexts';
import type { Field } from '../../domain/semantic/Field';
import { Disclosure } from '../Disclosure';
import { FieldList } from '../fields/FieldList';
import { valueText } from '../fields/valueText';
import { Icon } from '../Icon';
import * as React from '../react';
import { Name } from '../search/Marked';
import { SearchField } from '../SearchField';
import { useTimeline } from '../TimelineContext';

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
        found={found.length}
      />
      {/* Something in it takes the focus only now and then; the list itself has to scroll by keys. */}
      <div
        tabIndex={0}
        role="group"
        aria-label={strings.text('Part_Profile')}
        className="cit-profile-list"
      >
        <FieldList fields={found} tabIndex={0} />
      </div>
    </>
  );
}

interface ProfileCardProps {
  readonly profile: Profile;
  /** The attributes that the maker wants to be shown at once. */
  readonly names: readonly string[];
}

/** Who the customer is: initials for a picture, name, a few attributes, and all on request. */
export function ProfileCard({ profile, names }: ProfileCardProps): React.ReactElement {
  const { strings } = useTimeline();
  const { name, fields } = profile;
  const initials = initialsOf(name ?? '');
  const { first } = attributesOf(fields, names);
  return (
    <>
      {name !== null && (
        <div className="cit-profile-who">
          <span aria-hidden className="cit-profile-picture">
            {initials === '' ? <Icon of={UserRound} size={18} /> : initials}
          </span>
          <Name className="cit-profile-name" text={name} />
        </div>
      )}
      <FieldList fields={first} tabIndex={0} />
      <Disclosure label={strings.count('Profile_All', fields.length)}>
        <SearchedFields fields={fields} />
      </Disclosure>
    </>
  );
}
