import type { PageControl } from './pageControl';

/** What the control reported to its host, and how often the host called it. */
export function showHostLog(list: HTMLElement, control: PageControl): void {
  const { events, outputs, traffic, typeSettings = '', updateViews } = control;
  const entries: readonly (readonly [string, string])[] = [
    ['updateView', `${updateViews} ${updateViews === 1 ? 'call' : 'calls'}`],
    traffic,
    ['Outputs', JSON.stringify(outputs)],
    ['Events', events.length === 0 ? 'none' : events.join(', ')],
    ...(typeSettings === '' ? [] : [['TypeSettings of the types seen', typeSettings] as const]),
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
