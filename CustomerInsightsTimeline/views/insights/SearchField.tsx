import * as React from '../react';
import { stylesOf } from '../theme';

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** How much was found, for screen readers. */
  readonly result: string;
}

/** A small search in what stands below it. */
export function SearchField(props: SearchFieldProps): React.ReactElement {
  const { label, value, onChange, result } = props;
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <input
        type="search"
        className={styles.field}
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <span role="status" className={styles.result}>
        {value.trim() === '' ? '' : result}
      </span>
    </div>
  );
}

const useStyles = stylesOf(({ palette, fonts }) => ({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8, margin: '4px 0 8px' },
  field: [
    fonts.small,
    {
      flex: '1 1 140px',
      minWidth: 0,
      height: 28,
      boxSizing: 'border-box',
      padding: '0 8px',
      color: palette.neutralPrimary,
      background: palette.white,
      border: `1px solid ${palette.neutralTertiary}`,
      borderRadius: 4,
      '::placeholder': { color: palette.neutralSecondary, opacity: 1 },
      '@media (pointer: coarse)': { height: 40 },
    },
  ],
  result: { color: palette.neutralSecondary },
}));
