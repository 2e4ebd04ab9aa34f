#!/usr/bin/env bash
# @fluentui/react 8.121.1, the platform's library for virtual controls: a ThemeProvider keeps every theme that
# it was ever given, for as long as the page lives, unless the theme has an id. A control that makes a theme
# out of the host's design each time it starts so leaves one behind with each form that is opened. A theme
# with an id of its own is free to go once the provider is unmounted.
#
# Seen on Node 20 with React 17.0.2 and jsdom 24.1.3: of 50 themes without an id, one for each mount and
# unmount, at least 45 are there after collections of garbage; of 50 with an id at most 5 (those that React
# still knows).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > package.json <<'JSON'
{ "name": "sample", "version": "1.0.0", "private": true }
JSON
npm install --no-audit --no-fund --loglevel=error @fluentui/react@8.121.1 react@17.0.2 react-dom@17.0.2 \
  jsdom@24.1.3 >/dev/null

cat > themes.cjs <<'JS'
const { JSDOM } = require('jsdom');
const { window } = new JSDOM('<body></body>', { pretendToBeVisual: true });
const { document, navigator } = window;
Object.assign(globalThis, { window, document, navigator });
const React = require('react');
const ReactDOM = require('react-dom');
const { createTheme, ThemeProvider } = require('@fluentui/react');

const place = document.createElement('div');
document.body.append(place);

/** Mounts and unmounts a provider with a theme of its own. */
function mountOnce(number, hasId) {
  const made = createTheme({ palette: { themePrimary: `#0000${String(10 + number)}` } });
  const theme = hasId ? { ...made, id: `theme-${number}` } : made;
  ReactDOM.render(React.createElement(ThemeProvider, { theme }, 'text'), place);
  ReactDOM.unmountComponentAtNode(place);
  return new WeakRef(theme);
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

async function kept(hasId) {
  const themes = [];
  for (let number = 0; number < 50; number++) {
    themes.push(mountOnce(number, hasId));
    await settle();
  }
  for (let time = 0; time < 5; time++) {
    globalThis.gc();
    await settle();
  }
  return themes.filter((theme) => theme.deref() !== undefined).length;
}

(async () => {
  const without = await kept(false);
  const having = await kept(true);
  console.log(`without an id ${without} of 50 are kept, with an id ${having} of 50`);
  process.exit(without < 45 || having > 5 ? 1 : 0);
})();
JS
NODE_ENV=production node --expose-gc themes.cjs
