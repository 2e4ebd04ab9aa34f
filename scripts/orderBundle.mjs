import { readFileSync, writeFileSync } from 'node:fs';
import { importTypeScript } from './importTypeScript.mjs';

/** Orders the functions of one built bundle, in a process of its own: `node scripts/orderBundle.mjs FILE`. */
const [path] = process.argv.slice(2);
const { orderFunctions } = await importTypeScript('packaging/functionOrder.ts');
writeFileSync(path, orderFunctions(readFileSync(path, 'utf8')));
