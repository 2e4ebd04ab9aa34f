#!/usr/bin/env bash
# pcf-scripts 1.51.1: a virtual control whose manifest names React as a platform library, and which imports
# one function of react-dom, gets the whole of react-dom in its bundle. The host shares its React, but the
# build makes only "react" external unless a preview feature is switched on. So a library that imports
# react-dom (a virtualizer, a portal) costs about 120 kB, and its second renderer does not share batching or
# events with the host's.
#
# Seen on Node 20: the bundle without react-dom has less than 5 kB, with it more than 100 kB; the build
# succeeds both times and warns of nothing but the size.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

mkdir -p Sample
cat > package.json <<'JSON'
{ "name": "sample", "version": "1.0.0", "private": true }
JSON
npm install --no-audit --no-fund --loglevel=error pcf-scripts@1.51.1 react@16.14.0 react-dom@16.14.0 \
  @types/react@16.14.70 @types/react-dom@16.9.25 @types/powerapps-component-framework@1.3.18 typescript@5.9.3 >/dev/null
echo '{ "outDir": "./out/controls" }' > pcfconfig.json
cat > tsconfig.json <<'JSON'
{
  "extends": "./node_modules/pcf-scripts/tsconfig_base.json",
  "compilerOptions": { "typeRoots": ["node_modules/@types"] },
  "include": ["Sample"]
}
JSON
cat > Sample/ControlManifest.Input.xml <<'XML'
<?xml version="1.0" encoding="utf-8" ?>
<manifest>
  <control namespace="Samples" constructor="Sample" version="1.0.0" display-name-key="Sample" description-key="Sample" control-type="virtual">
    <property name="value" display-name-key="Value" description-key="Value" of-type="SingleLine.Text" usage="bound" required="true" />
    <resources>
      <code path="index.ts" order="1" />
      <platform-library name="React" version="16.14.0" />
    </resources>
  </control>
</manifest>
XML

# $1 imports, $2 uses what was imported.
control() {
  cat > Sample/index.ts <<TS
import * as React from 'react';
$1
export class Sample {
  init(): void { $2 }
  updateView(): React.ReactElement { return React.createElement('p'); }
  destroy(): void {}
}
TS
}

# Builds and prints the bytes of the bundle.
size() {
  rm -rf out
  node node_modules/pcf-scripts/bin/pcf-scripts.js build --buildMode production --skipBuildLinting true > build.log 2>&1
  grep -q 'Succeeded' build.log || { cat build.log; exit 1; }
  wc -c < out/controls/Sample/bundle.js
}

control '' ''
alone=$(size)
control "import { unstable_batchedUpdates } from 'react-dom';" 'unstable_batchedUpdates(() => undefined);'
with=$(size)
echo "pcf-scripts 1.51.1: $alone bytes without react-dom, $with bytes with one import of it"
[ "$alone" -lt 5000 ] && [ "$with" -gt 100000 ] || { echo 'This has changed.'; exit 1; }
