import type { HostLink } from './hostLink';

/** `context.factory`. Popups are accepted and not shown. */
export function createFactory(link: HostLink): ComponentFramework.Factory {
  const ignore = (): void => undefined;
  return {
    requestRender: link.requestRender,
    getPopupService: () => ({
      createPopup: ignore,
      openPopup: ignore,
      closePopup: ignore,
      updatePopup: ignore,
      deletePopup: ignore,
      setPopupsId: ignore,
      getPopupsId: () => '',
    }),
  };
}
