import { DefaultButton } from '@fluentui/react';
import { Check, ChevronDown } from 'lucide';
import * as React from '../react';
import { shortened } from '../../domain/clippedText';
import { Name } from '../search/Marked';
import { useMenuProps } from '../theme';
import { useTimeline } from '../TimelineContext';
import { useSteps } from '../useInSteps';
import { Icon } from '../Icon';

export interface SourceFilterProps {
  /** By source, '' for none: how many activities would be visible. */
  readonly counts: ReadonlyMap<string, number>;
  /** False where only what is loaded was counted. */
  readonly exact: boolean;
  readonly chosen: readonly string[];
  readonly onChoose: (sources: readonly string[]) => void;
}

const STEP = 50;

/** Sources to choose from, several at once; nothing where there is no choice. */
export function SourceFilter(props: SourceFilterProps): React.ReactElement | null {
  const { counts, exact, chosen, onChoose } = props;
  const { strings } = useTimeline();
  const { limit, more, restart } = useSteps(STEP);
  const menuProps = useMenuProps();
  const sources = [...new Set([...counts.keys(), ...chosen])].sort();
  if (sources.length < 2 && chosen.length === 0) return null;
  const left = sources.length - limit;
  const items = sources.slice(0, limit).map((source) => {
    const checked = chosen.includes(source);
    const name = source === '' ? strings.text('Sources_None') : shortened(source);
    const number = strings.soFar(counts.get(source) ?? 0, exact);
    return {
      key: source,
      text: strings.text('Filter_NameValue', name, number),
      checked,
      role: 'menuitemcheckbox',
      onRenderContent: () => (
        <span className="cit-filter-choice">
          <span className="cit-filter-mark">{checked && <Icon of={Check} />}</span>
          <Name className="cit-filter-text" text={name} />
          <span className="cit-filter-count">{number}</span>
        </span>
      ),
      // The menu stays open, so that several can be chosen.
      onClick: (event?: Pick<Event, 'preventDefault'>) => {
        event?.preventDefault();
        onChoose(checked ? chosen.filter((other) => other !== source) : [...chosen, source]);
      },
    };
  });
  return (
    <DefaultButton
      className="cit-filter-menu"
      menuProps={{
        items: left > 0 ? [...items, moreItem()] : items,
        ...menuProps,
        onDismiss: restart,
      }}
      onRenderMenuIcon={() => <Icon of={ChevronDown} size={14} />}
    >
      {strings.text('Sources_Title')}
    </DefaultButton>
  );

  function moreItem() {
    return {
      key: `more ${limit}`,
      text: strings.count('List_More', left),
      onClick: (event?: Pick<Event, 'preventDefault'>) => {
        event?.preventDefault();
        more();
      },
    };
  }
}
