import { mergeStyleSets } from '@fluentui/react';
import * as React from 'react';

/** Bars, scale and margins of the strip, so that nothing jumps when it comes. */
const HEIGHT = 63;

/** The place of the overview while there is nothing to draw. */
export function OverviewPlace(): React.ReactElement {
  return <div className={styles.place} />;
}

const styles = mergeStyleSets({ place: { height: HEIGHT } });
