/** What the tests use of the second React DOM; its own types would clash with those of the first. */
declare module 'react-dom-18' {
  export interface Root {
    readonly render: (element: unknown) => void;
    readonly unmount: () => void;
  }
  export function createRoot(container: Element): Root;
}
