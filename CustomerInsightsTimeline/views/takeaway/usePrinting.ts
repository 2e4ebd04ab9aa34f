import { useEffect, useState } from 'react';

/**
 * Whether the page is being printed. The browser waits for nothing: React 16 renders at once what is
 * set outside of its own events, so the page is ready when the browser looks at it.
 */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => {
      setPrinting(true);
    };
    const end = () => {
      setPrinting(false);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
