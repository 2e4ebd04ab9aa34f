import * as React from 'react';
import type { Quote } from '../../domain/settings/quote';
import { clip } from '../search/Marked';
import { useInSteps } from '../useInSteps';
import { QuotedPlace } from './QuotedPlace';
import { stylesOf } from '../stylesOf';

export interface PlacedNote {
  /** Where in the settings it is: a name of the maker's, which is not translated. */
  readonly place: string;
  readonly quote?: Quote | undefined;
  readonly text: string;
}

const STEP = 50;

/** In UTF-16 units. A name of a megabyte is not what a maker looks for; the line and the quote are. */
const LONGEST = 500;

/** What there is to say of the settings, one line each, for whoever can mend it. */
export function PlacedNotes({
  notes,
}: {
  readonly notes: readonly PlacedNote[];
}): React.ReactElement {
  const styles = useStyles();
  const { shown, more } = useInSteps(notes.length, STEP);
  return (
    <>
      <ul className={styles.list}>
        {notes.slice(0, shown).map(({ place, quote, text }, index) => (
          <li key={index}>
            <bdi className={styles.place}>{shorten(place)}</bdi>
            {quote && (
              <>
                {' '}
                <QuotedPlace quote={quote} />
              </>
            )}
            <div>{shorten(text)}</div>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${clip(text, LONGEST)}…`;
}

const useStyles = stylesOf(({ palette, fonts }) => ({
  list: [
    fonts.small,
    {
      flex: '1 0 100%',
      display: 'grid',
      gap: 4,
      margin: '4px 0',
      padding: 0,
      listStyle: 'none',
      color: palette.neutralPrimary,
      overflowWrap: 'anywhere',
    },
  ],
  place: { fontWeight: 600 },
}));
