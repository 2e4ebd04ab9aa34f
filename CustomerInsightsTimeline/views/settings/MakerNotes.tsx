import * as React from '../react';
import type {
  FaultReason,
  Quote,
  SettingFault,
  SettingGap,
} from '../../domain/settings/SettingFault';
import type { Strings } from '../../strings/Strings';
import { PartFrame } from '../insights/usePart';
import { shortened } from '../../domain/clippedText';
import { useTimeline } from '../TimelineContext';
import { useInSteps } from '../useInSteps';

/** A piece of a maker's text: from left to right in every language, whatever it holds. */
function QuotedPlace({ quote }: { readonly quote: Quote }): React.ReactElement {
  const { before, marked, after } = quote;
  return (
    <bdi dir="ltr" className="cit-quote">
      <code>
        {before}
        {/* Where something is missing, its place is marked. */}
        <mark className="cit-mark">{marked || '\u00a0'}</mark>
        {after}
      </code>
    </bdi>
  );
}

interface PlacedNote {
  /** Where in the settings it is: a name of the maker's, which is not translated. */
  readonly place: string;
  readonly quote?: Quote | undefined;
  readonly text: string;
}

const STEP = 50;

/** In UTF-16 units. A name of a megabyte is not what a maker looks for; the line and the quote are. */
const LONGEST = 500;

/** What there is to say of the settings, one line each, for whoever can mend it. */
function PlacedNotes({ notes }: { readonly notes: readonly PlacedNote[] }): React.ReactElement {
  const { shown, more } = useInSteps(notes.length, STEP);
  return (
    <>
      <ul className="cit-notes">
        {notes.slice(0, shown).map(({ place, quote, text }, index) => (
          <li key={index}>
            <bdi className="cit-notes-place">{shortened(place, LONGEST)}</bdi>
            {quote && (
              <>
                {' '}
                <QuotedPlace quote={quote} />
              </>
            )}
            <div>{shortened(text, LONGEST)}</div>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

/** Where in the settings something is wrong: their names are the maker's and are not translated. */
function faultPlace({ setting, line, path }: SettingFault, strings: Strings): string {
  const within = path.length === 0 ? setting : `${setting}: ${path.join('.')}`;
  return line === null ? within : strings.text('Fault_Line', within, String(line));
}

/** What is wrong there, and what would be right. */
function faultText(reason: FaultReason, strings: Strings): string {
  const { kind, ...said } = reason;
  // In the order in which FaultReason has them, which is that of the text.
  const values = Object.values(said).map((value: unknown) =>
    Array.isArray(value) ? strings.list(value.map(String)) : String(value),
  );
  if (kind === 'wrongKind') return strings.text(`Fault_${reason.wanted}`);
  if (kind === 'syntax' && reason.missing !== null) return strings.text('Fault_missing', ...values);
  if (kind === 'unknownName' && reason.allowed.length > 0)
    return strings.text('Fault_unknownName_Of', ...values);
  if (kind === 'outOfRange' && !Number.isFinite(reason.most))
    return strings.text('Fault_tooSmall', ...values);
  return strings.text(`Fault_${kind}`, ...values);
}

interface SettingFaultListProps {
  readonly faults: readonly SettingFault[];
}

/** What is wrong with the settings. */
export function SettingFaultList({ faults }: SettingFaultListProps): React.ReactElement {
  const { strings } = useTimeline();
  const notes = faults.map((fault) => ({
    place: faultPlace(fault, strings),
    quote: fault.quote,
    text: faultText(fault.reason, strings),
  }));
  return <PlacedNotes notes={notes} />;
}

/** What the maker left open, and what follows from it. */
function gapText(gap: SettingGap, strings: Strings): string {
  switch (gap.kind) {
    case 'notBound':
      return strings.text(`Gap_${gap.setting}`);
    case 'secret':
      return strings.text('State_Secret_Next');
    case 'noRows':
      return strings.text('Gap_noRows');
    case 'notMapped':
    case 'requiredNotMapped':
      return strings.text(`Gap_${gap.kind}`, strings.list(gap.columns));
  }
}

interface MakerNotesProps {
  readonly gaps: readonly SettingGap[];
  readonly faults: readonly SettingFault[];
}

/** All that there is to mend, in a maker's words. */
export function MakerNotes({ gaps, faults }: MakerNotesProps): React.ReactElement {
  const { strings } = useTimeline();
  return (
    <>
      {gaps.length > 0 && (
        <PartFrame title={strings.text('Designer_Missing')}>
          <PlacedNotes
            notes={gaps.map((gap) => ({ place: gap.setting, text: gapText(gap, strings) }))}
          />
        </PartFrame>
      )}
      {faults.length > 0 && (
        <PartFrame title={strings.text('Designer_Faults')}>
          <SettingFaultList faults={faults} />
        </PartFrame>
      )}
    </>
  );
}
