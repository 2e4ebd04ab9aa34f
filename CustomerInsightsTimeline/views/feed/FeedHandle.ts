/** What others on the screen can ask of the feed. */
export interface FeedHandle {
  /** Opens whatever holds an activity, brings its article into view and gives it the focus. */
  readonly reveal: (activityKey: string) => void;
  /** The same for a reader whose focus stays where it is. */
  readonly show: (activityKey: string) => void;
  /** The same within the box of the feed alone: the window stays where it is, and the focus too. */
  readonly openOn: (activityKey: string) => void;
  /** Gives the focus to the article that stands for an activity, and opens nothing. */
  readonly goTo: (activityKey: string) => void;
  /** Gives the focus to the article that Tab reaches. */
  readonly focus: () => void;
  /** The same for the next silence after the current article, and after the last, for the first. */
  readonly revealNextSilence: () => void;
}
