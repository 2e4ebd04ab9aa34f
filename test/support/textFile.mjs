/** Gives jest a file as its text, as the bundler of the demo's page does. */
export default {
  process: (text) => ({
    code: `module.exports = { __esModule: true, default: ${JSON.stringify(text)} };`,
  }),
};
