import { formulaAsText } from '../../markdown/formulaAsText';

/** The same as plain text, as the search shows formulas. */
export const formulaWords = (text: string): string =>
  text.replace(/\S*[_^]\{\S*/g, (formula) => formulaAsText(formula)).replaceAll('`', '');

/** Running text with formulas such as `e^{s_k}` and `p_{y_i}`, as HTML with their indices and powers set. */
export function formulaText(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped
    .replace(/(?<![\p{L}\d_])(\p{L})_([\p{L}\d])(?![\p{L}\d_])/gu, '$1<sub>$2</sub>')
    .replace(/(\p{L}|[Σ)∫])_\{([^{}]*)\}/gu, '$1<sub>$2</sub>')
    .replace(/\^\{([^{}]*)\}/gu, '<sup>$1</sup>')
    .replace(/\^([\p{L}\d])(?![\p{L}\d])/gu, '<sup>$1</sup>')
    .replace(/`([^`]*)`/g, '<code>$1</code>');
}
