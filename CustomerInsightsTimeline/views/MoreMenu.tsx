import type { IContextualMenuItem } from '@fluentui/react';
import { ContextualMenuItemType } from '@fluentui/react';
import type { IconNode } from 'lucide';
import { Check, Ellipsis } from 'lucide';
import * as React from './react';
import type { TextKey } from '../strings/textKeys';
import { VERSION } from '../strings/version';
import { useTimeline } from './TimelineContext';
import { Icon, PictureButton } from './Icon';
import { useMenuProps } from './theme';

export interface MenuEntry {
  readonly text: TextKey;
  /** An entry that can be checked has none: its mark stands there. */
  readonly icon?: IconNode;
  readonly onClick: () => void;
  /** Absent for a plain command. */
  readonly checked?: boolean;
}

/** Entries that belong together, a line apart from the others. */
export interface MenuSection {
  /** What the entries are about; absent where they say so themselves. */
  readonly title?: TextKey;
  /** Whether exactly one of the entries is checked at a time. */
  readonly oneOf?: boolean;
  readonly entries: readonly MenuEntry[];
}

export interface MoreMenuProps {
  readonly sections: readonly MenuSection[];
}

/** The commands and choices that are needed too seldom for a button of their own. */
export function MoreMenu({ sections }: MoreMenuProps): React.ReactElement {
  const { strings } = useTimeline();
  const menuProps = useMenuProps();
  const items = sections.map(({ title, oneOf = false, entries }, index) => ({
    key: String(index),
    itemType: ContextualMenuItemType.Section,
    sectionProps: {
      topDivider: index > 0,
      ...(title && { title: strings.text(title) }),
      items: entries.map((entry) => toItem(entry, strings.text(entry.text), oneOf)),
    },
  }));
  // By a key it can be reached as any entry, and so be heard.
  const version = {
    key: 'version',
    text: strings.text('Menu_Version', VERSION),
    className: 'cit-menu-version',
    disabled: true,
  };
  return (
    <PictureButton
      picture={Ellipsis}
      size={18}
      name={strings.text('Menu_More')}
      onRenderMenuIcon={() => null}
      menuProps={{ items: [...items, version], ...menuProps }}
    />
  );
}

/** Fluent draws marks and icons with a font that is not there, so both are drawn here. */
function toItem(
  { text: key, icon: ownIcon, checked, onClick }: MenuEntry,
  text: string,
  oneOf: boolean,
): IContextualMenuItem {
  const icon = checked === true ? Check : ownIcon;
  return {
    key,
    text,
    ...(checked !== undefined && {
      checked,
      role: oneOf ? 'menuitemradio' : 'menuitemcheckbox',
    }),
    onRenderContent: (_props, { renderItemName }) => (
      <>
        <span className="cit-more-icon">{icon && <Icon of={icon} />}</span>
        {renderItemName(_props)}
      </>
    ),
    onClick: () => {
      onClick();
    },
  };
}
