import * as React from 'react';
import type { Activity } from '../../CustomerInsightsTimeline/domain/activity/Activity';

const time = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });

const MOST_FACTS = 3;

export const PEER_ROW_HEIGHT = 44;

const ROW = {
  height: PEER_ROW_HEIGHT,
  boxSizing: 'border-box',
  padding: '4px 8px',
  overflow: 'hidden',
} as const;
const HEADLINE = { display: 'flex', gap: 8, whiteSpace: 'nowrap' } as const;

/** The row of the peers: what ours says, with none of its days, icons, keyboard or details. */
export function PeerArticle({ activity }: { readonly activity: Activity }): React.ReactElement {
  return (
    <article style={ROW}>
      <div style={HEADLINE}>
        <span>{activity.type}</span>
        <strong>{activity.title}</strong>
        {activity.time && <time>{time.format(activity.time.ms)}</time>}
      </div>
      <div>{firstFacts(activity.semanticData).join(' · ')}</div>
    </article>
  );
}

function firstFacts(semanticData: string | null): readonly string[] {
  const facts = JSON.parse(semanticData ?? '{}') as Readonly<Record<string, unknown>>;
  return Object.values(facts).slice(0, MOST_FACTS).map(String);
}
