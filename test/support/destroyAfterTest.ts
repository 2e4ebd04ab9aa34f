const running: { readonly destroy: () => unknown }[] = [];

afterEach(() => {
  for (const control of running.splice(0)) control.destroy();
  document.body.replaceChildren();
});

/** A test that fails half way leaves no control to the next one. */
export function destroyAfterTest(control: { readonly destroy: () => unknown }): void {
  running.push(control);
}
