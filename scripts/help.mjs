/** What each command does, and what can be said to it, by the name of its script or task. */
const HELP = {
  start: `npm start [-- OPTIONS]
Opens the control in a page beside a stand-in for Dataverse with a made-up retailer’s customers.
  --port 5180   the port of the page, on this machine only; also as PORT in the environment
  --org URL     a real organisation in place of the stand-in, such as https://contoso.crm.dynamics.com`,
  build: `npm run build
Builds both controls for production into out/controls, and refuses one that has grown too large.`,
  test: `npm test
npm run test:long
Builds the controls and runs all checks and tests; nothing has to be installed by hand.
  --long        what takes longer, too: whole histories, chaos, all faults, more random cases
  CHROMIUM      in the environment: a browser of yours for the browser tests`,
  bench: `npm run bench [-- OPTIONS]
Measures openings and the feed beside an older build and other libraries, as ratios of one run.
  --openings    openings alone
  --feed        all but openings`,
  screenshots: `npm run screenshots [-- PART]
Takes the pictures of docs/screenshots again: all, or those with PART in their name.`,
  solution: `npm run solution
Builds the controls and packs the managed and the unmanaged solution into out/solution.`,
  solutionCheck: `npm run solution:check
Opens both zips of out/solution, and compares them with what is built once more.`,
  reachPicture: `npm run docs:reach
Draws docs/reach.svg from the table of docs/performance.md.`,
  settingsReference: `npm run docs:settings
Writes docs/settings.md from the manifests and their texts.`,
  recordQueries: `npm run queries:record
Writes down in demo/verify/queries.json each query that the control sends.`,
  verify: `npm run verify -- --org URL [--customer ID]
Replays the control's queries against an organisation, and prints what the stand-in does otherwise.
  --org URL       such as https://contoso.crm.dynamics.com
  --customer ID   a CustomerId with rows; without it, that of the first profile`,
  versionStamp: `npm run version:stamp
Writes the version of package.json into the manifests and the solution.`,
  versionCheck: `npm run version:check
Fails where the controls have changed since the last tag and the version has not.`,
};

/** Prints what a command does where somebody asks with --help or -h. True where it has. */
export function isHelpAsked(command) {
  const asked = process.argv.some((word) => word === '--help' || word === '-h');
  if (asked) console.log(HELP[command]);
  return asked;
}
