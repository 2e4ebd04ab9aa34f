import type { HostedControl } from './hostedControl';

/** What the control told its host, and how often the host called it. */
export function showHostLog(list: HTMLElement, control: HostedControl): void {
  const { events, outputs, requests, updateViews } = control;
  const entries: readonly (readonly [string, string])[] = [
    ['updateView', `${updateViews} ${updateViews === 1 ? 'call' : 'calls'}`],
    ['Web API', `${requests} ${requests === 1 ? 'request' : 'requests'}`],
    ['Outputs', JSON.stringify(outputs)],
    ['Events', events.length === 0 ? 'none' : events.join(', ')],
  ];
  list.replaceChildren(
    ...entries.map(([name, value]) => {
      const group = document.createElement('div');
      const term = document.createElement('dt');
      const details = document.createElement('dd');
      term.textContent = name;
      details.textContent = value;
      group.append(term, details);
      return group;
    }),
  );
}
