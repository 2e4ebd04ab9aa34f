import { ActionButton, Link } from '@fluentui/react';
import { Copy, ExternalLink } from 'lucide';
import * as React from '../react';
import type { Activity } from '../../domain/activity/Activity';
import { entryHtml, entryText } from '../../domain/export/exportedText';
import { destinationOf, hrefOf } from '../../domain/link';
import type { Field } from '../../domain/semantic/Field';
import type { TextKey } from '../../strings/textKeys';
import { useCopy } from '../export/clipboard';
import { exportEntry } from '../export/exportedRecord';
import { FieldList } from '../fields/FieldList';
import { LongText, UnformattedDetails } from '../fields/LongText';
import { shownData } from '../fields/valueText';
import { useFollowLink, useHostEvents } from '../hostEvents';
import { Icon } from '../Icon';
import { useTimeline } from '../TimelineContext';
import { ThreadSteps } from './Thread';
import { typeLabel } from './TypeIcon';

export interface ActivityDetailsProps {
  readonly activity: Activity;
  readonly tabIndex: 0 | -1;
}

/** Everything that is known of an activity: its decoded data first, then where it comes from. */
export function ActivityDetails({ activity, tabIndex }: ActivityDetailsProps): React.ReactElement {
  const environment = useTimeline();
  const { strings } = environment;
  const href = hrefOf(activity.url);
  const { onOpenSource } = useHostEvents();
  const follow = useFollowLink();
  const copy = useCopy();
  const { fields, rest } = shownData(activity, environment);
  const own = ownFields(activity, typeLabel(activity, environment), href).map(([key, value]) => ({
    name: key,
    label: strings.text(key),
    value,
  }));
  /** The spoken name says where the link leads, as the address is not seen. */
  const sourceName = (href: string) =>
    strings.text('Filter_NameValue', strings.text('Activity_OpenSource'), destinationOf(href));
  return (
    <div className="cit-details">
      {activity.description !== null && (
        <p className="cit-details-description">
          <bdi>
            <LongText text={activity.description} tabIndex={tabIndex} />
          </bdi>
        </p>
      )}
      <ThreadSteps activity={activity} tabIndex={tabIndex} />
      <FieldList fields={fields} own={own} tabIndex={tabIndex} />
      <div className="cit-details-commands">
        {href !== null && (
          <Link
            href={href}
            target="_blank"
            rel="noopener noreferrer"
            tabIndex={tabIndex}
            onClick={(event) => {
              onOpenSource(activity);
              follow(event, href);
            }}
            aria-label={strings.text('Activity_NewTab', sourceName(href))}
          >
            {strings.text('Activity_OpenSource')}
            <Icon of={ExternalLink} size={14} />
          </Link>
        )}
        {copy && (
          <ActionButton
            tabIndex={tabIndex}
            onRenderIcon={() => <Icon of={Copy} size={14} />}
            onClick={() => {
              const entry = exportEntry(activity, environment);
              copy({ text: entryText(entry), html: entryHtml(entry) });
            }}
          >
            {strings.text('Copy_Activity')}
          </ActionButton>
        )}
      </div>
      {rest && <UnformattedDetails rest={rest} tabIndex={tabIndex} />}
    </div>
  );
}

/** What the row says of itself, apart from SemanticData; what it does not say is left out. */
function ownFields(
  activity: Activity,
  type: string,
  href: string | null,
): readonly (readonly [TextKey, Field['value']])[] {
  const { time, url, typeDisplay } = activity;
  const all: readonly (readonly [TextKey, string | null])[] = [
    ['TypeSummary_Type', typeDisplay === type ? null : typeDisplay],
    ['Field_Source', activity.source],
    ['Field_SourceId', activity.sourceActivityId],
    ['Field_ActivityId', activity.activityId],
    ['Field_TitleSource', activity.writtenTitle],
    ['Field_DescriptionSource', activity.writtenDescription],
    ['Field_RangeIndex', activity.unreadableRangeIndex],
    ['Activity_LinkRefused', href === null ? url : null],
  ];
  const said = all.flatMap(([key, text]) =>
    text === null ? [] : [[key, { kind: 'identifier', text }] as const],
  );
  return time === null || time.dateOnly
    ? said
    : [['Field_Time', { kind: 'instant', ms: time.ms }], ...said];
}
