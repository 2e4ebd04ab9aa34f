/** An end that its message explains in one sentence, as the scripts know it by its name. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
