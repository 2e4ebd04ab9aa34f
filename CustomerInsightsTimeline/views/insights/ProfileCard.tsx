import { UserRound } from 'lucide';
import * as React from 'react';
import type { Profile } from '../../domain/profile/readProfile';
import { attributesOf, initialsOf } from '../../domain/profile/readProfile';
import { FieldList } from '../fields/FieldList';
import { useTimeline } from '../TimelineContext';
import { Disclosure } from '../Disclosure';
import { SearchedFields } from './SearchedFields';
import { Icon } from '../Icon';
import { stylesOf } from '../stylesOf';

export interface ProfileCardProps {
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
