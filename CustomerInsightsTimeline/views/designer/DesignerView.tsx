import * as React from 'react';
import { PartFrame } from '../insights/PartFrame';
import type { TimelineProps } from '../Timeline';
import { MakerNotes } from '../settings/MakerNotes';
import { useTimeline } from '../TimelineContext';
import { OutlinedParts } from './OutlinedParts';
import type { ScreenPart } from './screenParts';
import { screenParts } from './screenParts';
import { stylesOf } from '../stylesOf';

/** What a maker's studio shows without data: what is to be mended, and what users will see where. */
export function DesignerView(props: TimelineProps): React.ReactElement {
  const { strings, formats } = useTimeline();
  const styles = useStyles();
  const name = strings.text('Designer_Title');
  const { rail, main, menu } = screenParts(props, strings, formats);
  const listed = (title: 'Designer_Menu' | 'Designer_Off', parts: readonly ScreenPart[]) =>
    parts.length > 0 && (
      <PartFrame title={strings.text(title)}>
        <OutlinedParts parts={parts} inColumns />
      </PartFrame>
    );
  const outline = (
    <>
      <div className={styles.banner}>
        <strong>{name}</strong>
        <div>{strings.text('Designer_Next')}</div>
      </div>
      <MakerNotes gaps={props.setup.gaps} faults={props.settingFaults} />
      <OutlinedParts parts={rail.filter(isOn)} inColumns />
      <OutlinedParts parts={main.filter(isOn)} />
      {listed('Designer_Menu', menu.filter(isOn))}
      {listed(
        'Designer_Off',
        [...rail, ...main, ...menu].filter((part) => !isOn(part)),
      )}
    </>
  );
  if (props.height === null) return outline;
  return (
    // Nothing in the outline takes the focus, from which keys would scroll.
    <div className={styles.scrolled} role="group" aria-label={name} tabIndex={0}>
      {outline}
    </div>
  );
}

function isOn(part: ScreenPart): boolean {
  return part.isOn;
}

const useStyles = stylesOf(({ palette, fonts }) => ({
  // The browser's own outline stays in place while its content scrolls.
  scrolled: { flex: '1 1 auto', minHeight: 0, overflowY: 'auto', outlineOffset: -1 },
  banner: [
    fonts.small,
    {
      margin: '8px 0 12px',
      padding: '10px 12px',
      border: `1px dashed ${palette.neutralTertiary}`,
      borderRadius: 4,
      color: palette.neutralPrimary,
      background: palette.neutralLighterAlt,
    },
  ],
}));
