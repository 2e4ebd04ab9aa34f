#!/usr/bin/env bash
# @swc/core 1.16.22, a usual second minifier of bundles: a `var` in a block at the top of a script is a global
# variable, and swc renames it like a local one. With `mangle: { toplevel: false }`, its default, a `var` beside
# the block keeps its name. pcf-scripts ends each bundle so: where a host has no `registerControl`, an `else`
# declares the namespace of the manifest and puts the class into it. Minified again, the class lies under a
# name of one letter, and nothing finds it. `mangle: { reserved: [namespace] }` keeps the name.
#
# Seen on Node 20. terser 5.51.2 and esbuild 0.25.12 keep both names.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > package.json <<'JSON'
{ "name": "sample", "version": "1.0.0", "private": true }
JSON
npm install --no-audit --no-fund --loglevel=error @swc/core@1.16.22 terser@5.51.2 esbuild@0.25.12 >/dev/null

cat > names.cjs <<'JS'
const assert = require('node:assert');
const vm = require('node:vm');
const swc = require('@swc/core');
const terser = require('terser');
const esbuild = require('esbuild');

const script = `
if (globalThis.host) {
  globalThis.host.register('Sample.Control', 1);
} else {
  var Sample = Sample || {};
  Sample.Control = 1;
}
var Beside = 2;`;

/** The global variables that a script leaves behind. */
function globalsOf(code) {
  const page = vm.createContext({});
  vm.runInContext(code, page);
  return Object.keys(page);
}

const swcWith = async (mangle) => globalsOf((await swc.minify(script, { compress: true, mangle })).code);

(async () => {
  const seen = {
    asWritten: globalsOf(script),
    swc: await swcWith({ toplevel: false }),
    swcReserved: await swcWith({ reserved: ['Sample'] }),
    terser: globalsOf((await terser.minify(script)).code),
    esbuild: globalsOf((await esbuild.transform(script, { minify: true })).code),
  };
  console.log(seen);
  const both = ['Beside', 'Sample'];
  for (const name of ['asWritten', 'swcReserved', 'terser', 'esbuild'])
    assert.deepStrictEqual(seen[name].sort(), both, name);
  assert.ok(seen.swc.includes('Beside') && !seen.swc.includes('Sample'), 'swc keeps the name');
  console.log('As described.');
})();
JS
node names.cjs
