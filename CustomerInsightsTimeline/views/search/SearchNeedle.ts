import { createContext } from 'react';

/** What is searched for, folded; '' while nothing is. */
export const SearchNeedle = createContext('');
