/** `context.client` of a browser, or of an app that may have no connection. */
export function createClient(isOffline: boolean): ComponentFramework.Client {
  return {
    disableScroll: false,
    getClient: () => 'Web',
    getFormFactor: () => 1,
    isNetworkAvailable: () => !isOffline,
    isOffline: () => isOffline,
  };
}

/** `context.device` of a desktop browser that has none. */
export function createDevice(): ComponentFramework.Device {
  const reject = (): Promise<never> => Promise.reject(new Error('This host has no device.'));
  return {
    captureAudio: reject,
    captureImage: reject,
    captureVideo: reject,
    getBarcodeValue: reject,
    getCurrentPosition: reject,
    pickFile: reject,
  };
}
