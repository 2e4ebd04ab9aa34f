/** What a browser can answer only once all that has changed is laid out. */
const MEASURES = ['clientWidth', 'clientHeight', 'scrollHeight', 'scrollTop'] as const;

const putBack: (() => void)[] = [];

/** Answers how often, from now on, something was measured after the page had changed. */
export function countForcedLayouts(): () => number {
  let layouts = 0;
  const changes = new MutationObserver(() => undefined);
  changes.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    characterData: true,
  });
  const measured = () => {
    if (changes.takeRecords().length > 0) layouts++;
  };
  const watch = (prototype: object, name: string) => {
    const before = Object.getOwnPropertyDescriptor(prototype, name);
    if (!before) throw new Error(`Nothing has ${name}.`);
    const { get, value } = before as { get?: () => unknown; value?: (...all: []) => unknown };
    const after: PropertyDescriptor = get
      ? {
          ...before,
          get(this: object) {
            measured();
            return get.call(this);
          },
        }
      : {
          ...before,
          value(this: object) {
            measured();
            return value?.call(this);
          },
        };
    Object.defineProperty(prototype, name, after);
    putBack.push(() => Object.defineProperty(prototype, name, before));
  };
  for (const name of MEASURES) watch(Element.prototype, name);
  for (const name of ['offsetHeight', 'offsetWidth']) watch(HTMLElement.prototype, name);
  watch(Element.prototype, 'getBoundingClientRect');
  putBack.push(() => {
    changes.disconnect();
  });
  return () => layouts;
}

afterEach(() => {
  for (const undo of putBack.splice(0)) undo();
});
