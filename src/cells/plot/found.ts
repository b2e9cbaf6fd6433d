/** What Plot and d3 find where they look for a browser: esbuild puts these in place of the names (`vite.ts`). */
import type { Browser } from './host';

/** The parameter of the function that the whole of Plot is built into. */
declare const plotBrowser: Browser;
export const { window, document, requestAnimationFrame } = plotBrowser;
