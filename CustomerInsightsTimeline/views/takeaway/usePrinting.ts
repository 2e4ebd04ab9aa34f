import { useEffect, useState } from 'react';
import { onPaper } from './paper';

/** Whether the page is being printed. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => onPaper(setPrinting), []);
  return printing;
}
