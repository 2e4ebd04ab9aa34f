import './hostWindow';

/** Runs after the platform's React and before its Fluent UI, which read these when they load. */
if (window.Reactv16 !== undefined) window.React = window.Reactv16;
if (window.ReactDOMv16 !== undefined) window.ReactDOM = window.ReactDOMv16;

// Without a base URL of its own, it declares fonts on a CDN.
const fabricConfig = { fontBaseUrl: '' };
window.FabricConfig = fabricConfig;
