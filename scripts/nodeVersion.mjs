/**
 * Ends a Node that is too old with one sentence. Nothing that it can't parse may be imported
 * before, and this file keeps to what Node 12 reads.
 */
export function refuseOldNode() {
  const sentence = oldNodeSentence(process.versions.node);
  if (sentence === null) return;
  console.error(sentence);
  process.exit(1);
}

function oldNodeSentence(version) {
  if (Number(version.split('.')[0]) >= 20) return null;
  return (
    'Customer Insights Timeline needs Node 20 or newer, and this is Node ' +
    version +
    ': install a newer one from https://nodejs.org.'
  );
}
