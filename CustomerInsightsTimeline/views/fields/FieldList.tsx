import * as React from 'react';
import type { Field } from '../../domain/semantic/Field';
import { FieldValueView } from './FieldValueView';
import { FieldFilterButton } from '../filter/FieldFilterButton';
import { Marked } from '../search/Marked';
import { useTimeline } from '../TimelineContext';
import { useInSteps } from '../useInSteps';
import { stylesOf } from '../stylesOf';

export interface FieldListProps {
  readonly fields: readonly Field[];
  /** Fields whose labels are ours: every activity has them, so that search does not look there. */
  readonly own?: readonly Field[];
  /** -1 keeps links out of the tab order while their activity is not the current one. */
  readonly tabIndex: 0 | -1;
}

const STEP = 100;

/** Labelled values, in as many columns as fit; an item of a list is labelled by its place. */
export function FieldList({ fields, own = [], tabIndex }: FieldListProps): React.ReactElement {
  const { strings, formats } = useTimeline();
  const styles = useStyles();
  const { shown, more } = useInSteps(fields.length, STEP, tabIndex);
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
