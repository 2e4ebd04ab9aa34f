import { css, memoizeFunction, mergeStyleSets, useTheme } from '@fluentui/react';
import type { Theme } from '@fluentui/react';
import * as React from 'react';
import type { Field } from '../domain/semantic/Field';
import { FieldValueView } from './FieldValueView';
import { useTimeline } from './TimelineContext';

export interface FieldListProps {
  readonly fields: readonly Field[];
  /** -1 keeps links out of the tab order while their activity is not the current one. */
  readonly tabIndex: 0 | -1;
}

/** Labelled values, one a line; an item of a list is labelled by its place. */
export function FieldList({ fields, tabIndex }: FieldListProps): React.ReactElement {
  const { strings, formats } = useTimeline();
  const styles = stylesFor(useTheme());
  return (
    <dl className={styles.list}>
      {fields.map(({ label, value }, index) => (
        <React.Fragment key={index}>
          <dt className={css(styles.label, value.kind === 'group' && styles.groupLabel)}>
            <bdi>
              {label === '' ? strings.text('Field_Item', formats.number(index + 1)) : label}
            </bdi>
          </dt>
          <dd className={value.kind === 'group' ? styles.group : styles.value}>
            <FieldValueView value={value} tabIndex={tabIndex} />
          </dd>
        </React.Fragment>
      ))}
    </dl>
  );
}

const stylesFor = memoizeFunction(({ palette }: Theme) =>
  mergeStyleSets({
    list: {
      display: 'grid',
      gridTemplateColumns: 'minmax(96px, max-content) minmax(0, 1fr)',
      columnGap: 16,
      rowGap: 4,
      margin: 0,
    },
    label: { color: palette.neutralSecondary, overflowWrap: 'anywhere', maxWidth: 160 },
    groupLabel: { gridColumn: '1 / -1', maxWidth: 'none' },
    group: {
      gridColumn: '1 / -1',
      margin: '0 0 4px',
      paddingInlineStart: 12,
      borderInlineStart: `1px solid ${palette.neutralQuaternary}`,
    },
    value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  }),
);
