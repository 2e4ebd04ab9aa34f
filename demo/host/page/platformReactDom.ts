import './hostWindow';

/** The bundler puts this in place of `react-dom`: the page has one React, the platform's. */
export default window.ReactDOM;
