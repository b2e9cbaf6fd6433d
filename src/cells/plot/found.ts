/** What Plot and d3 find when they look for a browser: esbuild inserts these for the global names (`vite.ts`). */
import type { Browser } from './host';

/** The parameter of the function that Plot is built into. */
declare const plotBrowser: Browser;
export const { window, document, requestAnimationFrame } = plotBrowser;
