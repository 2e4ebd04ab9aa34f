#!/usr/bin/env bash
# @fluentui/react 8.121.1, the platform's library for virtual controls: a FocusZone is one stop of the Tab key,
# but only for as long as nothing comes into it and no code moves the focus. Children that are added while it
# is on screen are stops of their own until the focus moves within the zone. And after `focus()` on a child,
# the child that had the stop before keeps it, so that the zone has two once an arrow key was pressed. A toolbar
# whose buttons come with the data needs a roving tabindex of its own.
#
# Seen on Node 20 with React 17.0.2 and jsdom 24.1.3, and with React 16.14.0 in Chromium: of four buttons one
# has tabindex 0; of six, after two were added, three have it; after focus() and a key of the zone, two have it.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > package.json <<'JSON'
{ "name": "sample", "version": "1.0.0", "private": true }
JSON
npm install --no-audit --no-fund --loglevel=error @fluentui/react@8.121.1 react@17.0.2 react-dom@17.0.2 \
  jsdom@24.1.3 >/dev/null

cat > zone.cjs <<'JS'
const assert = require('node:assert');
const { JSDOM } = require('jsdom');
const { window } = new JSDOM('<body></body>', { pretendToBeVisual: true });
const { document, navigator, Document, Node, Element, HTMLElement } = window;
Object.assign(globalThis, { window, document, navigator, Document, Node, Element, HTMLElement });
// jsdom lays nothing out: the zone takes what has no box for hidden.
Object.defineProperty(window.HTMLElement.prototype, 'offsetParent', { get: () => document.body });
const React = require('react');
const ReactDOM = require('react-dom');
const { FocusZone, FocusZoneDirection } = require('@fluentui/react');

const place = document.createElement('div');
document.body.append(place);
const show = (names) =>
  ReactDOM.render(
    React.createElement(
      FocusZone,
      { direction: FocusZoneDirection.bidirectional, isCircularNavigation: true },
      names.map((name) => React.createElement('button', { key: name, id: name }, name)),
    ),
    place,
  );
const stops = () => [...place.querySelectorAll('button')].filter((b) => b.tabIndex === 0).map((b) => b.id);
const press = (key, which) =>
  document.activeElement.dispatchEvent(
    new window.KeyboardEvent('keydown', { key, which, keyCode: which, bubbles: true }),
  );

show(['a', 'b', 'c', 'd']);
const first = stops();
show(['a', 'b', 'c', 'd', 'e', 'f']);
const added = stops();
document.getElementById('a').focus();
press('End', 35);
const atEnd = stops();
document.getElementById('b').focus();
const moved = stops();
press('Home', 36);
const atHome = stops();
console.log({ first, added, atEnd, moved, atHome });
assert.deepStrictEqual(first, ['a']);
assert.deepStrictEqual(added, ['a', 'e', 'f']);
assert.deepStrictEqual(atEnd, ['f']);
// The focus is on b.
assert.deepStrictEqual(moved, ['f']);
assert.deepStrictEqual(atHome, ['a', 'f']);
console.log('As described.');
process.exit(0);
JS
node zone.cjs
