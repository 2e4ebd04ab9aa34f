/** An end that its message explains in one sentence, so that nobody needs a stack trace. */
export class Refusal extends Error {
  name = 'Refusal';
}

/** Tells why a script ends: a sentence for a refusal, all there is to know for a mistake of ours. */
export function endWith(error) {
  // By its name, for TypeScript has a class of its own.
  console.error(error?.name === 'Refusal' ? error.message : error);
  process.exit(1);
}
