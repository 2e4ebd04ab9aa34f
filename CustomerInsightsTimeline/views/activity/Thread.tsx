import * as React from '../react';
import type { Activity } from '../../domain/activity/Activity';
import type { DigestState } from '../../domain/digest/digest';
import type { Store } from '../../domain/loading/store';
import { readableText } from '../readableText';
import { TextButton } from '../TextButton';
import type { TimelineEnvironment } from '../TimelineContext';
import { useTimeline } from '../TimelineContext';
import { useInSteps } from '../useInSteps';
import { usePicked } from '../useStore';
import { activityName } from './TypeIcon';

/** The threads of what is loaded. */
interface Threads {
  readonly digest: Store<DigestState>;
  /** Whether no later step can be among what is not loaded. */
  readonly knowsLater: boolean;
  /** Whether nothing more exists than what is loaded. */
  readonly complete: boolean;
  /** Brings an activity into view, with the focus, whatever the filters. */
  readonly goTo: (activity: Activity) => void;
}

/** Null where activities are shown without others around them. */
export const ThreadContext = React.createContext<Threads | null>(null);

/** The step that says what became of an activity; null while none is known. */
export function useLater(activity: Activity, now: number): Activity | null {
  const threads = React.useContext(ThreadContext);
  return usePicked(
    threads?.digest ?? null,
    (digest) => digest?.threads.laterOf(activity, now) ?? null,
  );
}

interface LaterLinkProps {
  readonly later: Activity;
  readonly tabIndex: 0 | -1;
}

/** "later: Solved, 6 Nov 2025", which leads there. */
export function LaterLink({ later, tabIndex }: LaterLinkProps): React.ReactElement {
  const environment = useTimeline();
  const threads = React.useContext(ThreadContext);
  return (
    <TextButton
      tabIndex={tabIndex}
      onClick={(event) => {
        // The summary around it opens the activity.
        event.stopPropagation();
        threads?.goTo(later);
      }}
    >
      {environment.strings.text(
        'Thread_Later',
        readableText(environment.readStep(later).state ?? ''),
        dayText(later, environment),
      )}
    </TextButton>
  );
}

function dayText({ time }: Activity, { strings, formats }: TimelineEnvironment): string {
  return time === null ? strings.text('Time_Undated') : formats.date(time);
}

interface ThreadStepsProps {
  readonly activity: Activity;
  readonly tabIndex: 0 | -1;
}

const STEPS_A_STEP = 20;

/** All steps of the thing that an activity is about, oldest first; nothing where it is the only one. */
export function ThreadSteps({ activity, tabIndex }: ThreadStepsProps): React.ReactElement | null {
  const environment = useTimeline();
  const { strings, readStep } = environment;
  const threads = React.useContext(ThreadContext);
  const stepsOf = () => threads?.digest.get().threads.stepsOf(activity) ?? [];
  const count = usePicked(threads?.digest ?? null, () => stepsOf().length);
  const { shown, more } = useInSteps(count, STEPS_A_STEP, tabIndex);
  if (threads === null || count < 2) return null;
  const title = strings.text('Thread_Steps');
  const heading = threads.complete ? title : strings.text('SoFar', title);
  return (
    <div className="cit-thread">
      <h4>{heading}</h4>
      <ol aria-label={heading}>
        {stepsOf()
          .slice(0, shown)
          .reverse()
          .map((step) => {
            const name = activityName(step, environment);
            const { state } = readStep(step);
            return (
              <li key={step.key} aria-current={step.key === activity.key ? 'step' : undefined}>
                {dayText(step, environment)}
                {' · '}
                {step.key === activity.key ? (
                  <bdi>{name}</bdi>
                ) : (
                  <TextButton
                    tabIndex={tabIndex}
                    onClick={() => {
                      threads.goTo(step);
                    }}
                  >
                    <bdi>{name}</bdi>
                  </TextButton>
                )}
                {state !== null && (
                  <>
                    {' · '}
                    <bdi>{readableText(state)}</bdi>
                  </>
                )}
              </li>
            );
          })}
      </ol>
      {more}
    </div>
  );
}
