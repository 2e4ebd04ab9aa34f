/// <reference types="@testing-library/jest-dom" />
import { TextDecoder } from 'node:util';
import type * as TestingLibrary from '@testing-library/dom';
import type FastCheck from 'fast-check';
import { triesOf } from './runLength';
import { addQuickStyles } from './quickStyles';
import { addSizeObservers } from './sizeObservers';

// Loads only what a test file can use, as each file pays for it.
if (typeof document !== 'undefined') {
  jest.requireActual('@testing-library/jest-dom');
  // A busy machine makes a test slow, and must not make it fail.
  jest
    .requireActual<typeof TestingLibrary>('@testing-library/dom')
    .configure({ asyncUtilTimeout: 20_000 });
}

if (process.env.PROPERTY_RUNS !== undefined) {
  jest.requireActual<typeof FastCheck>('fast-check').configureGlobal({ numRuns: triesOf(100) });
}

// jsdom has no layout, and so nothing that could be scrolled into view.
if (typeof Element !== 'undefined') Element.prototype.scrollIntoView = () => undefined;

// All browsers have it.
if (typeof window !== 'undefined') addSizeObservers();

if (typeof window !== 'undefined') addQuickStyles();

// A simulated document has none, and the stand-in's database and its reader of XML need it.
Object.assign(globalThis, { TextDecoder });

// Each `expect` keeps a stack in case it fails, and jest asks for a hundred calls of it: a fifth of the time.
Error.stackTraceLimit = 12;
