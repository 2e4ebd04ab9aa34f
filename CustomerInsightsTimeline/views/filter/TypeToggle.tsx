import * as React from '../react';
import type { KnownType } from '../../domain/filter/knownTypes';
import { TypeIcon, typeLabel } from '../activity/TypeIcon';
import { clip } from '../../domain/clippedText';
import { useTimeline } from '../TimelineContext';
import type { TypeCount } from '../useVisibleHistory';

export interface TypeToggleProps extends TypeCount {
  readonly type: KnownType;
  readonly pressed: boolean;
  /** As a tool of a toolbar or by itself; null where there is no room to see it. */
  readonly tool: { readonly name?: string; readonly tabIndex: 0 | -1 } | null;
  /** The id of the text that explains the keys. */
  readonly keysId: string;
  /** The id of the text that says that only what is loaded was counted. */
  readonly loadedId: string;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
}

/** More than a button has room for. */
const MOST_CHARACTERS = 200;

/** Switches one type on or off; with Alt, all others off. */
export function TypeToggle(props: TypeToggleProps): React.ReactElement {
  const { type, count, exact, pressed, tool } = props;
  const environment = useTimeline();
  const { strings, hues } = environment;
  const { icon, hue } = environment.catalog.appearanceOf(type.type);
  const label = clip(typeLabel(type, environment), MOST_CHARACTERS);
  return (
    <button
      type="button"
      className="cit-ring cit-ring-outside cit-filter-button"
      data-tool={tool?.name}
      tabIndex={tool?.tabIndex ?? -1}
      aria-hidden={!tool}
      aria-pressed={pressed}
      aria-describedby={exact ? props.keysId : `${props.loadedId} ${props.keysId}`}
      onKeyDown={(event) => {
        // Browsers disagree on whether a click by the keyboard reports Alt.
        if (!event.altKey || event.key !== 'Enter') return;
        event.preventDefault();
        props.onOnly();
      }}
      onClick={({ altKey }) => {
        if (altKey) props.onOnly();
        else props.onToggle();
      }}
    >
      <span className="cit-filter-icon" style={{ color: hues[hue] }}>
        <TypeIcon name={icon} />
      </span>
      <bdi className="cit-filter-text">{label}</bdi>
      {/* "0 or more" says nothing. */}
      {(count > 0 || exact) && (
        <>
          {' '}
          <span className="cit-filter-count">{strings.soFar(count, exact)}</span>
        </>
      )}
    </button>
  );
}
