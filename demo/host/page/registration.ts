import type { HostedControlClass } from './hostedControl';

/** Waits for the bundle, which comes after this script, to register its class by this name. */
export function registeredControl(name: string): Promise<HostedControlClass> {
  return new Promise((resolve, reject) => {
    Object.assign(window, {
      ComponentFramework: {
        registerControl: (registered: string, Control: HostedControlClass) => {
          if (registered === name) resolve(Control);
        },
      },
    });
    window.addEventListener('load', () => {
      reject(new Error(`No bundle registered ${name}. Build it with npm run build.`));
    });
  });
}
