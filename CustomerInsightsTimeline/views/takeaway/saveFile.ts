/** Some browsers read the file only a while after the click. */
const KEPT_MS = 60_000;

/** Offers a text as a file, made on this machine: nothing is sent anywhere. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_MS);
}
