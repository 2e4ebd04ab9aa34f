/** Names a step on one line, and how long it took once it is done. */
export async function step(name, work) {
  const start = Date.now();
  process.stdout.write(`${name}…`);
  try {
    const result = await work();
    process.stdout.write(` ${((Date.now() - start) / 1000).toFixed(1)} s\n`);
    return result;
  } catch (error) {
    process.stdout.write(' failed\n');
    throw error;
  }
}
