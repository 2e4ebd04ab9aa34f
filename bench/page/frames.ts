/** Resolves within the next frame, before it is painted; answers the time at which it began. */
export function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Called within a frame, resolves when it is painted: a message waits for the frame to end. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Long enough for what a list puts off until the reader rests. */
const REST_MS = 300;

export function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, REST_MS));
}

/** As `rest`, until our list is filtered and put together, which it does in slices. */
export async function feedAtRest(container: HTMLElement): Promise<void> {
  do await rest();
  while (container.querySelector('[role="feed"][aria-busy="false"]') === null);
}
