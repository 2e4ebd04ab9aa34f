/** Waits for the bundle, which comes after this script, to register its class by this name. */
export function registeredControl<Control>(name: string): Promise<Control> {
  return new Promise((resolve, reject) => {
    Object.assign(window, {
      ComponentFramework: {
        registerControl: (registered: string, Class: Control) => {
          if (registered === name) resolve(Class);
        },
      },
    });
    window.addEventListener('load', () => {
      reject(new Error(`No bundle registered ${name}. Build it with npm run build.`));
    });
  });
}
