/** That of package.json; `npm run version:stamp` writes it. */
export const VERSION = '0.1.0';
