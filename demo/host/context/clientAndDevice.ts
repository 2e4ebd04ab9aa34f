/** `context.client` of a desktop browser. */
export function createClient(): ComponentFramework.Client {
  return {
    disableScroll: false,
    getClient: () => 'Web',
    getFormFactor: () => 1,
    isNetworkAvailable: () => true,
    isOffline: () => false,
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
