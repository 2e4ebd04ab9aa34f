import type { IContextualMenuItem } from '@fluentui/react';
import { ContextualMenuItemType, IconButton } from '@fluentui/react';
import type { IconNode } from 'lucide';
import { Check, Ellipsis } from 'lucide';
import * as React from './react';
import { useTimeline } from './TimelineContext';
import { Icon } from './Icon';
import { useMenuProps } from './theme';

export interface MenuEntry {
  readonly key: string;
  readonly text: string;
  /** An entry that can be checked has none: its mark stands there. */
  readonly icon?: IconNode;
  readonly onClick: () => void;
  /** Absent for a plain command. */
  readonly checked?: boolean;
  readonly disabled?: boolean;
}

/** Entries that belong together, a line apart from the others. */
export interface MenuSection {
  readonly key: string;
  /** What the entries are about; absent where they say so themselves. */
  readonly title?: string;
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
  const items = sections.map((section, index) => toSection(section, index > 0));
  return (
    <IconButton
      title={strings.text('Menu_More')}
      ariaLabel={strings.text('Menu_More')}
      className="cit-more"
      onRenderIcon={() => <Icon of={Ellipsis} size={18} />}
      onRenderMenuIcon={() => null}
      menuProps={{ items, ...menuProps }}
    />
  );
}

function toSection(
  { key, title, oneOf, entries }: MenuSection,
  divided: boolean,
): IContextualMenuItem {
  return {
    key,
    itemType: ContextualMenuItemType.Section,
    sectionProps: {
      topDivider: divided,
      ...(title === undefined ? {} : { title }),
      items: entries.map((entry) => toItem(entry, oneOf === true)),
    },
  };
}

/** Fluent draws marks and icons with a font that is not there, so both are drawn here. */
function toItem(entry: MenuEntry, oneOf: boolean): IContextualMenuItem {
  const { key, text, checked, disabled = false } = entry;
  const icon = checked === true ? Check : entry.icon;
  return {
    key,
    text,
    disabled,
    ...(checked === undefined
      ? {}
      : { checked, role: oneOf ? 'menuitemradio' : 'menuitemcheckbox' }),
    onRenderContent: (_props, { renderItemName }) => (
      <>
        <span className="cit-more-icon">{icon && <Icon of={icon} />}</span>
        {renderItemName(_props)}
      </>
    ),
    onClick: () => {
      entry.onClick();
    },
  };
}
