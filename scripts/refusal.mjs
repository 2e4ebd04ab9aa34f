/** An end that its message explains in one sentence, so that nobody needs a stack trace. */
export class Refusal extends Error {}

/** Tells why a script ends: a sentence for a refusal, all there is to know for a mistake of ours. */
export function endWith(error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exit(1);
}
