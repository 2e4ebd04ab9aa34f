import { getId } from '@fluentui/react';
import * as React from '../react';
import type { Failure } from '../../domain/loading/Failure';
import type { LoadState, SingleLoad } from '../../domain/loading/singleLoad';
import type { TextKey } from '../../strings/textKeys';
import { FailureMessage } from '../loading/FailureMessage';
import { BusyLine, LoadingLine } from '../loading/LoadingLine';
import { useTimeline } from '../TimelineContext';
import { useStore } from '../useStore';

interface PartFrameProps {
  /** By which others find it, to put the focus on it. */
  readonly name?: TextKey;
  readonly title: string;
  readonly children: React.ReactNode;
}

/** The heading of a part, and what stands under it. */
export function PartFrame({ name, title, children }: PartFrameProps): React.ReactElement {
  const [id] = React.useState(() => getId('customer-insights-timeline-'));
  return (
    <div role="group" aria-labelledby={id} data-part={name} tabIndex={-1} className="cit-part">
      <h3 id={id} className="cit-part-title">
        {title}
      </h3>
      {children}
    </div>
  );
}

interface PartOptions<T> {
  /** The key of its title. */
  readonly name: TextKey;
  /** Whether it is on, and so was asked for. */
  readonly isOn: boolean;
  readonly isEmpty: (value: T) => boolean;
  readonly render: (value: T) => React.ReactNode;
}

/** A part of the insights, null where it takes no space: off, not asked yet, empty, or without a table. */
interface Part<T> {
  /** Null until it is there. */
  readonly value: T | null;
  readonly element: React.ReactElement | null;
  /** Whether it is still to be seen how high it is. */
  readonly loading: boolean;
  /** What to do again once its table is there, where it is not. */
  readonly missing: { readonly failure: Failure; readonly load: () => void } | null;
}

/** One part of the insights, as far as it is loaded. */
export function usePart<T>(
  load: SingleLoad<T>,
  { name, isOn, isEmpty, render }: PartOptions<T>,
): Part<T> {
  const state = useStore(load);
  const { strings } = useTimeline();
  const value = state.kind === 'ready' ? state.value : null;
  const missing =
    isOn && state.kind === 'failed' && state.failure.kind === 'tableMissing'
      ? { failure: state.failure, load: load.load }
      : null;
  if (!isOn || missing || isNothing(state, isEmpty)) {
    return { value, element: null, loading: false, missing };
  }
  const element = (
    <PartFrame key={name} name={name} title={strings.text(name)}>
      <PartContent state={state} load={load} loading="Loading_Part" render={render} />
    </PartFrame>
  );
  return { value, element, loading: state.kind === 'loading', missing };
}

/** Whether there is nothing to say of a part. */
export function isNothing<T>(state: LoadState<T>, isEmpty: (value: T) => boolean): boolean {
  return state.kind === 'ready' && !state.failure && !state.isPartial && isEmpty(state.value);
}

interface PartContentProps<T> {
  readonly state: LoadState<T>;
  readonly load: SingleLoad<T>;
  /** What is said while it loads. */
  readonly loading: TextKey;
  readonly render: (value: T) => React.ReactNode;
}

/** What a part holds, how far its load is, or why it has failed. */
export function PartContent<T>(props: PartContentProps<T>): React.ReactElement {
  const { state, load, loading, render } = props;
  const { strings } = useTimeline();
  switch (state.kind) {
    case 'loading':
    case 'stopped':
      return (
        <LoadingLine
          text={strings.text(loading)}
          isStopped={state.kind === 'stopped'}
          onStop={load.stop}
          onRetry={load.load}
        />
      );
    case 'waiting':
      return <BusyLine attempt={state.waiting.attempt} onStop={load.stopWaiting} />;
    case 'failed':
      return <FailureMessage failure={state.failure} onRetry={load.load} />;
    case 'ready':
      return (
        <>
          {render(state.value)}
          {state.isPartial && <p role="alert">{strings.text('Part_Partial')}</p>}
          {state.failure && <FailureMessage failure={state.failure} onRetry={load.reload} />}
        </>
      );
  }
}
