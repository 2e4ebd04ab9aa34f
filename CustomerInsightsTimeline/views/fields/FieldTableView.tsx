import * as React from 'react';
import type { Field } from '../../domain/semantic/Field';
import type { FieldTable } from '../../domain/semantic/fieldTable';
import { FieldFilterButton } from '../filter/FieldFilterButton';
import { Marked } from '../search/Marked';
import { useInSteps } from '../useInSteps';
import { FieldValueView } from './FieldValueView';
import { stylesOf } from '../stylesOf';

export interface FieldTableViewProps {
  readonly table: FieldTable;
  /** What the list is called. */
  readonly label: string;
  /** -1 keeps links and buttons out of the tab order while their activity is not the current one. */
  readonly tabIndex: 0 | -1;
}

const STEP = 100;

/** A list whose items have the same names, which stand once, above the values. */
export function FieldTableView(props: FieldTableViewProps): React.ReactElement {
  const { table, label, tabIndex } = props;
  const styles = useStyles();
  const valueOf = (field: Field) => (
    <>
      <FieldValueView value={field.value} label={field.label} tabIndex={tabIndex} />
      <FieldFilterButton field={field} tabIndex={tabIndex} />
    </>
  );
  const { shown, more } = useInSteps(table.rows.length, STEP, tabIndex);
  return (
    <>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {table.labels.map((name, index) => (
              <th key={index} scope="col">
                <bdi>
                  <Marked text={name} />
                </bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, shown).map(({ head, cells }, index) => (
            <tr key={index}>
              <th scope="row">{valueOf(head)}</th>
              {cells.map((field, place) => (
                <td key={place} className={field && !('text' in field.value) ? styles.whole : ''}>
                  {field && valueOf(field)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}

const useStyles = stylesOf(({ palette, fonts }) => ({
  table: {
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    'th, td': {
      padding: '2px 0',
      paddingInlineEnd: 12,
      textAlign: 'start',
      verticalAlign: 'top',
      fontWeight: 400,
      overflowWrap: 'anywhere',
      borderTop: `1px solid ${palette.neutralQuaternary}`,
    },
    'thead th': [
      fonts.small,
      { border: 0, overflowWrap: 'normal', color: palette.neutralSecondary },
    ],
    // One beside every value would be louder than the values: it comes with the pointer or focus.
    'button:not([aria-pressed=true])': {
      opacity: 0,
      ':focus': { opacity: 1 },
      '@media (hover: none)': { opacity: 1 },
    },
    'tr:hover button': { opacity: 1 },
  },
  // Amounts, numbers and dates break at their blanks alone.
  whole: { overflowWrap: 'normal !important' },
}));
