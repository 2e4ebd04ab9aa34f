import './hostWindow';

/** Runs after the platform's React and before its Fluent UI, which read these when they load. */
if (window.Reactv16 !== undefined) window.React = window.Reactv16;
if (window.ReactDOMv16 !== undefined) window.ReactDOM = window.ReactDOMv16;

// Fluent UI 8 writes styles into elements of its own, in two ways, and the page's policy wants
// each of them marked.
const cspSettings = { nonce: document.currentScript?.nonce ?? '' };
window.CSPSettings = cspSettings;
// Without a base URL of its own, it declares fonts on a CDN.
const fabricConfig = { fontBaseUrl: '', mergeStyles: { cspSettings } };
window.FabricConfig = fabricConfig;
