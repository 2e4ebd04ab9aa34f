import * as React from '../react';
import type {
  FaultReason,
  Quote,
  SettingFault,
  SettingGap,
} from '../../domain/settings/SettingFault';
import type { Strings } from '../../strings/Strings';
import { PartFrame } from '../insights/usePart';
import { shortened } from '../search/Marked';
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
  const list = (names: readonly string[]) => names.join(strings.text('List_Separator'));
  switch (reason.kind) {
    case 'syntax':
      return reason.missing === null
        ? strings.text('Fault_syntax')
        : strings.text('Fault_missing', reason.missing);
    case 'wrongKind':
      return strings.text(`Fault_${reason.wanted}`);
    case 'unknownName':
      return reason.allowed.length === 0
        ? strings.text('Fault_unknownName')
        : strings.text('Fault_unknownName_Of', list(reason.allowed));
    case 'notOneOf':
      return strings.text('Fault_notOneOf', reason.given, list(reason.allowed));
    case 'outOfRange': {
      const { given, least, most, used } = reason;
      return Number.isFinite(most)
        ? strings.text('Fault_outOfRange', given, String(least), String(most), String(used))
        : strings.text('Fault_tooSmall', given, String(least), String(used));
    }
    case 'wrongForm':
      return strings.text('Fault_wrongForm', reason.example);
    case 'noUse':
      return strings.text('Fault_noUse', reason.setting, reason.value);
    case 'notAName':
    case 'notFound':
    case 'notAColor':
      return strings.text(`Fault_${reason.kind}`, reason.given);
    case 'onlyColors':
      return strings.text('Fault_onlyColors', list(reason.others));
    case 'lowContrast':
      return strings.text('Fault_lowContrast', reason.text, reason.ground);
    case 'filtersTooLong':
      return strings.text('Fault_filtersTooLong', String(reason.length), String(reason.most));
    case 'filtersBroken':
    case 'filtersNewer':
    case 'filtersLocked':
    case 'repeated':
      return strings.text(`Fault_${reason.kind}`);
    case 'tooMany':
      return strings.text('Fault_tooMany', String(reason.most));
  }
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

interface SettingGapListProps {
  readonly gaps: readonly SettingGap[];
}

/** What the maker left open, and what follows from it. */
function SettingGapList({ gaps }: SettingGapListProps): React.ReactElement {
  const { strings } = useTimeline();
  return (
    <PlacedNotes notes={gaps.map((gap) => ({ place: gap.setting, text: gapText(gap, strings) }))} />
  );
}

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
      return strings.text(`Gap_${gap.kind}`, gap.columns.join(strings.text('List_Separator')));
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
          <SettingGapList gaps={gaps} />
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
