/** `context.navigation`: URLs open in a new window; forms and dialogs are not part of this host. */
export function createNavigation(): ComponentFramework.Navigation {
  return {
    openUrl: (url) => {
      window.open(url, '_blank', 'noopener,noreferrer');
    },
    openAlertDialog: () => Promise.resolve(),
    openConfirmDialog: () => Promise.resolve({ confirmed: false }),
    openErrorDialog: () => Promise.resolve(),
    openFile: () => Promise.reject(absent('openFile')),
    openForm: () => Promise.reject(absent('openForm')),
    openWebResource: () => undefined,
  };
}

function absent(name: string): Error {
  return new Error(`${name} is not part of this host.`);
}
