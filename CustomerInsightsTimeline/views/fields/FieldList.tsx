import { Link } from '@fluentui/react';
import * as React from '../react';
import { spellingsOf } from '../../domain/search/searchedTexts';
import type { Field, FieldValue } from '../../domain/semantic/Field';
import type { FieldTable } from '../../domain/semantic/fieldTable';
import { fieldTable } from '../../domain/semantic/fieldTable';
import { FieldFilterButton } from '../filter/FieldFilterButton';
import { Marked } from '../search/Marked';
import { stylesOf } from '../theme';
import { useTimeline } from '../TimelineContext';
import { useInSteps } from '../useInSteps';
import { CopyButton } from './CopyButton';
import { LongText, SourceText } from './LongText';
import { valueText } from './valueText';

interface FieldListProps {
  readonly fields: readonly Field[];
  /** Fields whose labels are ours: every activity has them, so that search does not look there. */
  readonly own?: readonly Field[];
  /** -1 keeps links out of the tab order while their activity is not the current one. */
  readonly tabIndex: 0 | -1;
}

const FIELDS_A_STEP = 100;

/** Labelled values, in as many columns as fit; an item of a list is labelled by its place. */
export function FieldList({ fields, own = [], tabIndex }: FieldListProps): React.ReactElement {
  const { strings, formats } = useTimeline();
  const styles = useStyles();
  const { shown, more } = useInSteps(fields.length, FIELDS_A_STEP, tabIndex);
  const list = (
    <dl className={styles.list}>
      {[...fields.slice(0, shown), ...own].map(({ label, value }, index) => (
        <div key={index} className={value.kind === 'group' ? styles.group : styles.field}>
          <dt className={styles.label}>
            <bdi>{labelAt(index, label)}</bdi>
          </dt>
          <dd className={value.kind === 'group' ? styles.inner : styles.value}>
            <FieldValueView value={value} label={label} tabIndex={tabIndex} />
            {index < shown && fields[index] && (
              <FieldFilterButton field={fields[index]} tabIndex={tabIndex} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
  return more ? (
    <>
      {list}
      {more}
    </>
  ) : (
    list
  );

  function labelAt(index: number, label: string): React.ReactNode {
    if (label === '') return strings.text('Field_Item', formats.number(index + 1));
    return index < shown ? <Marked text={label} /> : label;
  }
}

const useStyles = stylesOf(({ palette }) => ({
  list: {
    display: 'grid',
    // As many columns as there is room for; a narrow form has one.
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(320px, 100%), 1fr))',
    columnGap: 24,
    rowGap: 4,
    margin: 0,
  },
  field: {
    display: 'grid',
    // On a phone a fixed width would leave an amount no room on one line.
    gridTemplateColumns: 'min(120px, 40%) minmax(0, 1fr)',
    columnGap: 12,
    ':hover button': { opacity: 1 },
  },
  group: { gridColumn: '1 / -1' },
  label: { color: palette.neutralSecondary, overflowWrap: 'anywhere' },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  inner: {
    margin: '2px 0 4px',
    paddingInlineStart: 12,
    borderInlineStart: `1px solid ${palette.neutralQuaternary}`,
  },
}));

interface FieldTableViewProps {
  readonly table: FieldTable;
  /** What the list is called. */
  readonly label: string;
  /** -1 keeps links and buttons out of the tab order while their activity is not the current one. */
  readonly tabIndex: 0 | -1;
}

const ROWS_A_STEP = 100;

/** A list whose items have the same names, which stand once, above the values. */
function FieldTableView(props: FieldTableViewProps): React.ReactElement {
  const { table, label, tabIndex } = props;
  const styles = useTableStyles();
  const valueOf = (field: Field) => (
    <>
      <FieldValueView value={field.value} label={field.label} tabIndex={tabIndex} />
      <FieldFilterButton field={field} tabIndex={tabIndex} />
    </>
  );
  const { shown, more } = useInSteps(table.rows.length, ROWS_A_STEP, tabIndex);
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

const useTableStyles = stylesOf(({ palette, fonts }) => ({
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

interface FieldValueViewProps {
  readonly value: FieldValue;
  /** What the value is called; '' for an item of a list. */
  readonly label: string;
  /** -1 keeps links and buttons out of the tab order while its activity is not the current one. */
  readonly tabIndex: 0 | -1;
}

export function FieldValueView(props: FieldValueViewProps): React.ReactElement {
  const { value, label, tabIndex } = props;
  const { strings, formats } = useTimeline();
  if (value.kind === 'group') {
    const table = fieldTable(value.fields);
    if (table) return <FieldTableView table={table} label={label} tabIndex={tabIndex} />;
    return <FieldList fields={value.fields} tabIndex={tabIndex} />;
  }
  if (value.kind !== 'link') {
    const text = valueText(value, strings, formats);
    return (
      <>
        <bdi>
          <LongText
            text={text}
            spellings={spellingsOf(value, formats.offsetAt)}
            tabIndex={tabIndex}
          />
        </bdi>
        {value.kind === 'text' && value.text !== text && (
          <SourceText text={value.text} tabIndex={tabIndex} />
        )}
        {value.kind === 'identifier' && (
          <CopyButton label={label || value.text} text={value.text} tabIndex={tabIndex} />
        )}
      </>
    );
  }
  return (
    <Link href={value.href} target="_blank" rel="noopener noreferrer" tabIndex={tabIndex}>
      <Marked text={value.text} />
    </Link>
  );
}
