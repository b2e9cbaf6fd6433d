/** What Plot and d3 find when they look for a browser, or for how to write a number: esbuild inserts these for the global names (`vite.ts`). */
import type { Browser } from './host';

/** The parameter of the function that Plot is built into. */
declare const plotBrowser: Browser;
export const { window, document, requestAnimationFrame, Intl } = plotBrowser;
