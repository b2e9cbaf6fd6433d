import { createContext } from 'preact';

/**
 * What the page was built with: the state that the figure shows, another one, or the result of a run that begins anew where
 * there are scripts.
 */
export const BuiltWith = createContext<'this' | 'another' | 'result'>('another');

/** The pictures of charts as the page was built with them, each with the name of what it shows. */
interface BuiltPicture {
  html: string;
  hash: string;
}

const kept = new Map<string, BuiltPicture>();

/** Keeps the pictures of a figure: its element is taken from the page before its first chart is there. */
export function keepPictures(figure: Element | null) {
  for (const chart of figure?.querySelectorAll<HTMLElement>('[data-chart]') ?? [])
    // eslint-disable-next-line no-restricted-properties -- read only, to be given back
    kept.set(chart.dataset.chart!, { html: chart.innerHTML, hash: chart.dataset.drawn! });
}

/** A chart's picture as it stood on the page, or stands there. */
export function pictureOf(key: string): BuiltPicture | null {
  if (typeof document === 'undefined') return null;
  const found = document.querySelector(`[data-chart="${CSS.escape(key)}"]`);
  keepPictures(found?.parentElement ?? null);
  return kept.get(key) ?? null;
}
