import { getFocusStyle } from '@fluentui/react';
import * as React from 'react';
import type { KnownTypes } from '../../domain/filter/knownTypes';
import type { Overview, OverviewBin } from '../../domain/overview/overview';
import { binLabel } from './binLabels';
import { useTimeline } from '../TimelineContext';
import { useInSteps } from '../useInSteps';
import { knownTypeLabel } from '../filter/knownTypeLabel';
import { stylesOf } from '../stylesOf';

export interface OverviewTableProps {
  readonly overview: Overview;
  readonly types: KnownTypes;
}

/** The same numbers as the bars, oldest first, and what they are made of. */
export function OverviewTable({ overview, types }: OverviewTableProps): React.ReactElement {
  const { bins, unit } = overview;
  const { strings, formats } = useTimeline();
  const styles = useStyles();
  const title = strings.text('Overview_Title');

  return (
    <div className={styles.scroller} role="region" aria-label={title} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{`${title} (${strings.text(`Unit_${unit}`)})`}</caption>
        <thead>
          <tr>
            <th scope="col">{strings.text('Overview_Period')}</th>
            <th scope="col">{strings.text('Overview_Count')}</th>
            <th scope="col">{strings.text('Overview_Types')}</th>
          </tr>
        </thead>
        <tbody>
          {bins.map((bin) => (
            <tr key={bin.fromDay}>
              <th scope="row">{binLabel(bin, unit, strings, formats)}</th>
              <td>
                {bin.loaded
                  ? formats.number(bin.count)
                  : strings.text('Overview_AtLeast', formats.number(bin.count))}
              </td>
              <td>
                <TypesOfBin bin={bin} types={types} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type TypesOfBinProps = Pick<OverviewTableProps, 'types'> & { readonly bin: OverviewBin };

const STEP = 20;

/** How many there are of each type, the most frequent first. */
function TypesOfBin({ bin, types }: TypesOfBinProps): React.ReactElement {
  const environment = useTimeline();
  const { strings, formats } = environment;
  const counts = React.useMemo(() => [...bin.byType].sort(([, a], [, b]) => b - a), [bin]);
  const { shown, more } = useInSteps(counts.length, STEP);
  const parts = counts
    .slice(0, shown)
    .map(([key, count]) => `${knownTypeLabel(key, types, environment)} ${formats.number(count)}`);
  return (
    <>
      {parts.join(strings.text('List_Separator'))} {more}
    </>
  );
}

const useStyles = stylesOf((theme) => ({
  scroller: [
    getFocusStyle(theme, { inset: 1 }),
    {
      position: 'relative',
      maxHeight: 240,
      marginTop: 8,
      overflowY: 'auto',
      border: `1px solid ${theme.palette.neutralQuaternary}`,
    },
  ],
  table: [
    theme.fonts.small,
    {
      width: '100%',
      borderCollapse: 'collapse',
      color: theme.palette.neutralPrimary,
      fontVariantNumeric: 'tabular-nums',
      'th, td': {
        padding: '4px 8px',
        textAlign: 'start',
        verticalAlign: 'top',
        fontWeight: 400,
        overflowWrap: 'anywhere',
        borderTop: `1px solid ${theme.palette.neutralLight}`,
      },
      'thead th': { color: theme.palette.neutralSecondary },
      'tbody th': { whiteSpace: 'nowrap' },
    },
  ],
  caption: { padding: '8px 8px 4px', textAlign: 'start', fontWeight: 600 },
}));
