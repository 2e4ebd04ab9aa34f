import { css, IconButton } from '@fluentui/react';
import { Funnel } from 'lucide';
import * as React from 'react';
import { conditionOf } from '../../domain/filter/fieldCondition';
import type { Field } from '../../domain/semantic/Field';
import { useTimeline } from '../TimelineContext';
import { valueButtonStyle } from '../fields/valueButtonStyle';
import { FieldFilterContext } from './FieldFilterContext';
import { conditionText } from './filterPillsOf';
import { Icon } from '../Icon';
import { stylesOf } from '../stylesOf';

export interface FieldFilterButtonProps {
  readonly field: Field;
  readonly tabIndex: 0 | -1;
}

/** Shows only activities with the same value; nothing for a value that can't be compared. */
export function FieldFilterButton(props: FieldFilterButtonProps): React.ReactElement | null {
  const { field, tabIndex } = props;
  const { strings, formats } = useTimeline();
  const filter = React.useContext(FieldFilterContext);
  const styles = useStyles();
  const condition = conditionOf(field);
  if (filter === null || condition === null) return null;
  const on = filter.isOn(condition);
  const name = strings.text('Filter_ByField', conditionText(condition, strings, formats));
  return (
    <IconButton
      className={css(styles.button, on && styles.on)}
      title={name}
      ariaLabel={name}
      aria-pressed={on}
      tabIndex={tabIndex}
      onRenderIcon={() => <Icon of={Funnel} size={14} />}
      onClick={() => {
        filter.toggle(condition);
      }}
    />
  );
}

const useStyles = stylesOf((theme) => ({
  button: [
    valueButtonStyle(theme),
    {
      // One beside every value would be louder than the values: it comes with the pointer or focus.
      opacity: 0,
      ':focus': { opacity: 1 },
      '@media (hover: none)': { opacity: 1 },
    },
  ],
  on: { opacity: 1, color: theme.palette.themePrimary, background: theme.palette.neutralLighter },
}));
