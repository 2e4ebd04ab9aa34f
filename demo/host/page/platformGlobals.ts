import './hostWindow';

/**
 * Runs after React and before the platform's Fluent UI, which read these when they load. The
 * platform's build has one name for React, and React's own build another.
 */
const { Reactv16 = window.React, ReactDOMv16 = window.ReactDOM } = window;
Object.assign(window, { Reactv16, React: Reactv16, ReactDOMv16, ReactDOM: ReactDOMv16 });

// Without a base URL of its own, it declares fonts on a CDN.
const fabricConfig = { fontBaseUrl: '' };
window.FabricConfig = fabricConfig;
