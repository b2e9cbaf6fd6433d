import { useMemo, useState } from 'preact/hooks';
import { keepBuiltCharts } from '../builtCharts';
import { sentenceIn } from '../quantities';

/** The figure and the sentence of a widget as a page has them before it is hydrated. */
export function partsOf(widget: Element | null) {
  const part = (name: string) => widget?.querySelector(name);
  keepBuiltCharts(widget);
  return {
    /* eslint-disable no-restricted-properties -- read only, to be given back */
    figure: part('.widget-figure')?.innerHTML,
    details: part('.widget-details')?.innerHTML,
    /* eslint-enable no-restricted-properties */
    summary: sentenceIn(part('.widget-summary')),
    whole: sentenceIn(part('.widget-summary.held')),
  };
}

/** The pieces of a title as its page was built: not every browser knows Chinese words. */
export const piecesOf = (title: Element): string[] =>
  [...title.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? (node as Text).data : []));

/** What the page was built with, in the language shown now (`inOther`, if it is not the page's own), until it is drawn. */
export function useBuilt(id: string, inOther: Element | undefined, isDrawn: boolean) {
  const [own] = useState(() =>
    isDrawn || typeof document === 'undefined' ? null : partsOf(document.getElementById(id)),
  );
  return useMemo(() => (inOther && !isDrawn ? partsOf(inOther) : own), [inOther, isDrawn]);
}
