import { getFocusStyle } from '@fluentui/react';
import * as React from 'react';
import type { LedgerRow } from '../../domain/ledger/ledger';
import { LedgerBars } from './LedgerBars';
import { LedgerChange } from './LedgerChange';
import { useTimeline } from '../TimelineContext';
import { TypeIcon } from '../activity/TypeIcon';
import { stylesOf } from '../stylesOf';

export interface LedgerEntryProps {
  readonly row: LedgerRow;
  /** Whether all there are is counted, and not only what is loaded. */
  readonly final: boolean;
  /** The word for the type. */
  readonly label: string;
  readonly hasPeriod: boolean;
  readonly narrow: boolean;
  readonly chosen: boolean;
  readonly onFilterType: (typeKey: string) => void;
}

/** The sums of one type, and the button that narrows the timeline to it. */
export function LedgerEntry(props: LedgerEntryProps): React.ReactElement {
  const { row, hasPeriod, narrow, chosen } = props;
  const environment = useTimeline();
  const { strings, formats, hues } = environment;
  const styles = useStyles();
  const { icon, hue } = environment.catalog.appearanceOf(row.typeKey);
  const dayText = (day: number | null) =>
    day === null ? strings.text('Value_Nothing') : formats.shortDay(day);
  const change = <LedgerChange change={row.change} hasPeriod={hasPeriod} />;
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          aria-pressed={chosen}
          className={`${styles.type} ${chosen ? styles.chosen : ''}`}
          onClick={() => {
            props.onFilterType(row.typeKey);
          }}
        >
          <span className={styles.icon} style={{ color: hues[hue] }}>
            <TypeIcon name={icon} />
          </span>
          <bdi>{props.label}</bdi>
        </button>
        {narrow && (
          <div className={styles.under}>
            {row.firstDay !== null && row.lastDay !== null && (
              <div>
                {strings.text('Period_FromTo', dayText(row.firstDay), dayText(row.lastDay))}
              </div>
            )}
            {row.change !== null && change}
          </div>
        )}
      </th>
      <td>
        <span className={styles.count}>
          <span className={styles.number}>
            {strings.soFar(formats.number(row.count), props.final)}
          </span>
          <LedgerBars bars={row.bars} colour={hues[hue]} />
        </span>
      </td>
      {!narrow && <td className={styles.day}>{dayText(row.firstDay)}</td>}
      {!narrow && <td className={styles.day}>{dayText(row.lastDay)}</td>}
      {!narrow && <td>{change}</td>}
    </tr>
  );
}

const useStyles = stylesOf((theme) => ({
  type: [
    getFocusStyle(theme, { inset: 1 }),
    theme.fonts.small,
    {
      position: 'relative',
      display: 'flex',
      alignItems: 'center',
      gap: 8,
      maxWidth: '100%',
      minHeight: 24,
      marginInlineStart: -8,
      padding: '0 8px',
      border: '1px solid transparent',
      borderRadius: 4,
      textAlign: 'start',
      overflowWrap: 'anywhere',
      color: theme.palette.neutralPrimary,
      background: 'transparent',
      cursor: 'pointer',
      ':hover': { background: theme.palette.neutralLighter },
      bdi: { minWidth: 0 },
    },
  ],
  chosen: {
    fontWeight: 600,
    borderColor: theme.palette.themePrimary,
    background: theme.palette.neutralLighter,
  },
  icon: { flex: 'none', display: 'flex' },
  under: { color: theme.palette.neutralSecondary, lineHeight: 16 },
  count: { display: 'flex', alignItems: 'center', gap: 8 },
  number: { minWidth: 40, textAlign: 'end' },
  day: { whiteSpace: 'nowrap' },
}));
