import { createContext, useContext } from './react';
import type { RatingScale } from '../domain/semantic/scalarValue';
import type { ReadStep } from '../domain/threads/threadStep';
import type { TypeCatalog } from '../domain/types/typeCatalog';
import type { NumberedStrings } from '../strings/Strings';
import type { Formats } from './formats';

/** The user's language, formats and colours and the maker's words, which every view needs and none changes. */
export interface TimelineEnvironment {
  readonly strings: NumberedStrings;
  readonly formats: Formats;
  /** One colour for each hue of the activity types. */
  readonly hues: readonly string[];
  /** What types are called and how they look. */
  readonly catalog: TypeCatalog;
  /** The environment's word for a type, null where rows differ; undefined for a type that was not met. */
  readonly displayOf: (type: string) => string | null | undefined;
  /** The scale of a type's ratings that name none: the maker's, else the one that others say. */
  readonly ratingScaleOf: (type: string) => RatingScale | null;
  /** Which thing an activity is a step of, and in which state that is. */
  readonly readStep: ReadStep;
  /** Whether there are commands that copy. */
  readonly allowCopy: boolean;
}

export const TimelineContext = createContext<TimelineEnvironment | null>(null);

export function useTimeline(): TimelineEnvironment {
  const environment = useContext(TimelineContext);
  if (!environment) throw new Error('Not within a timeline.');
  return environment;
}
