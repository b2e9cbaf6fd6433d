import { createContext } from 'preact';

/**
 * What the page was built with: the state that the figure shows, another one, or the result of a run that starts over
 * where there are scripts.
 */
export const BuiltWith = createContext<'this' | 'another' | 'result'>('another');

/** A chart as the page was built with it: its markup, and the hash of what it shows. */
interface BuiltPicture {
  html: string;
  hash: string;
}

const kept = new Map<string, BuiltPicture>();

/** Keeps the charts of a figure, because its markup leaves the page before its first chart is rendered. */
export function keepBuiltCharts(figure: Element | null) {
  for (const chart of figure?.querySelectorAll<HTMLElement>('[data-chart]') ?? [])
    // eslint-disable-next-line no-restricted-properties -- read only, to be given back
    kept.set(chart.dataset.chart!, { html: chart.innerHTML, hash: chart.dataset.drawn! });
}

/** A chart as it is on the page, or was before it was replaced. */
export function builtChart(key: string): BuiltPicture | null {
  if (typeof document === 'undefined') return null;
  const found = document.querySelector(`[data-chart="${CSS.escape(key)}"]`);
  keepBuiltCharts(found?.parentElement ?? null);
  return kept.get(key) ?? null;
}
