import { css, Link } from '@fluentui/react';
import * as React from '../react';
import { spellingsOf } from '../../domain/search/searchedTexts';
import type { Field, FieldValue } from '../../domain/semantic/Field';
import type { FieldTable } from '../../domain/semantic/fieldTable';
import { fieldTable } from '../../domain/semantic/fieldTable';
import { FieldFilterButton, IdentifierButton } from '../filter/FieldFilterButton';
import { useFollowLink } from '../hostEvents';
import { Marked } from '../search/Marked';
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
  const { strings } = useTimeline();
  const { shown, more } = useInSteps(fields.length, FIELDS_A_STEP, tabIndex);
  const list = (
    <dl className="cit-fields">
      {[...fields.slice(0, shown), ...own].map(({ label, value }, index) => (
        <div
          key={index}
          className={value.kind === 'group' ? 'cit-fields-group' : 'cit-fields-field'}
        >
          <dt className="cit-fields-label">
            <bdi>{labelAt(index, label)}</bdi>
          </dt>
          <dd className={value.kind === 'group' ? 'cit-fields-inner' : 'cit-fields-value'}>
            <FieldValueView value={value} label={label} own={index >= shown} tabIndex={tabIndex} />
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
    if (label === '') return strings.text('Field_Item', index + 1);
    return index < shown ? <Marked text={label} /> : label;
  }
}

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
  const valueOf = (field: Field) => (
    <>
      <FieldValueView value={field.value} label={field.label} tabIndex={tabIndex} />
      <FieldFilterButton field={field} tabIndex={tabIndex} />
    </>
  );
  const { shown, more } = useInSteps(table.rows.length, ROWS_A_STEP, tabIndex);
  const rows = table.rows.slice(0, shown);
  /** As its first value is; the first column names the rows. */
  const endOf = (column: number) =>
    /^(number|money)$/.test(rows[0]?.cells[column - 1]?.value.kind ?? '') && 'cit-table-number';
  return (
    <>
      <table className="cit-table" aria-label={label}>
        <thead>
          <tr>
            {table.labels.map((name, index) => (
              <th key={index} scope="col" className={css(endOf(index))}>
                <bdi>
                  <Marked text={name} />
                </bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, cells }, index) => (
            <tr key={index}>
              <th scope="row">{valueOf(head)}</th>
              {cells.map((field, place) => (
                <td
                  key={place}
                  className={css(
                    endOf(place + 1),
                    field && !('text' in field.value) && 'cit-table-whole',
                  )}
                >
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

interface FieldValueViewProps {
  readonly value: FieldValue;
  /** What the value is called; '' for an item of a list. */
  readonly label: string;
  /** Whether the row says it of itself, so that no other row says the same. */
  readonly own?: boolean;
  /** -1 keeps links and buttons out of the tab order while its activity is not the current one. */
  readonly tabIndex: 0 | -1;
}

export function FieldValueView(props: FieldValueViewProps): React.ReactElement {
  const { value, label, tabIndex } = props;
  const { strings, formats } = useTimeline();
  const follow = useFollowLink();
  if (value.kind === 'group') {
    const table = fieldTable(value.fields);
    if (table) return <FieldTableView table={table} label={label} tabIndex={tabIndex} />;
    return <FieldList fields={value.fields} tabIndex={tabIndex} />;
  }
  if (value.kind !== 'link') {
    const text = valueText(value, strings, formats);
    const shown = (
      <bdi>
        <LongText
          text={text}
          spellings={spellingsOf(value, formats.offsetAt)}
          tabIndex={tabIndex}
        />
      </bdi>
    );
    return (
      <>
        {props.own === true ? (
          shown
        ) : (
          <IdentifierButton value={value} tabIndex={tabIndex}>
            {shown}
          </IdentifierButton>
        )}
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
    <Link
      href={value.href}
      target="_blank"
      rel="noopener noreferrer"
      tabIndex={tabIndex}
      onClick={(event) => {
        follow(event, value.href);
      }}
    >
      <Marked text={value.text} />
    </Link>
  );
}
