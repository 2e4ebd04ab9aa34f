import * as React from '../react';
import { Name } from '../search/Marked';
import type { KnownKey, KnownKeys } from '../../domain/identity/alternateKey';
import { CopyButton } from '../fields/CopyButton';
import { useTimeline } from '../TimelineContext';
import { UnformattedRests } from '../fields/LongText';
import { Disclosure } from '../Disclosure';
import { useInSteps } from '../useInSteps';

export interface KnownAsProps {
  readonly known: KnownKeys;
}

const FIRST = 5;
const STEP = 100;

/** Under which keys the sources know the customer, each to be copied. */
export function KnownAs({ known: { keys, rests } }: KnownAsProps): React.ReactElement {
  const { strings } = useTimeline();
  // One more key takes no more room than a button that hides it.
  const shown = keys.length > FIRST + 1 ? FIRST : keys.length;
  const hidden = keys.length - shown;
  return (
    <>
      <KeyList keys={keys.slice(0, shown)} />
      {hidden > 0 && (
        <Disclosure label={strings.count('Keys_More', hidden)}>
          <KeyList keys={keys.slice(shown)} />
        </Disclosure>
      )}
      <UnformattedRests rests={rests} />
    </>
  );
}

function KeyList({ keys }: { readonly keys: readonly KnownKey[] }): React.ReactElement {
  const { shown, more } = useInSteps(keys.length, STEP);
  return (
    <>
      <ul className="cit-known">
        {keys.slice(0, shown).map(({ source, table, key }, index) => {
          const origin = [source, table].filter((name) => name !== '').join(' · ');
          return (
            <li key={index} className="cit-known-item">
              <Name className="cit-known-origin" text={origin} />
              <span className="cit-known-key">
                <Name text={key} />
                <CopyButton label={origin === '' ? key : origin} text={key} tabIndex={0} />
              </span>
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}
