import { keepBuiltCharts } from '../builtCharts';
import { sentenceIn } from '../quantities';

/** The figure and the sentence of a widget as they are on the page before it is hydrated. */
export function partsOf(id: string) {
  const widget = typeof document === 'undefined' ? null : document.getElementById(id);
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

/** The pieces of a title as the page was built: not every browser knows Chinese words. */
export function builtPieces(id: string, title: string): string[] {
  const built = document.getElementById(id);
  if (built?.textContent !== title) return [title];
  return [...built.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? (node as Text).data : []));
}
