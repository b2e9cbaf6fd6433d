import { FormulaError } from './formulaError';
import type { Token } from './formulaTokens';

const italic = /[\u{1D400}-\u{1D7FF}ℎ]/u;

/**
 * A typeset formula that is selected and copied arrives twice, once as MathML and once as it is drawn, or three times
 * with its TeX in between; powers and fractions are lost. The rest could be parsed, but as a different formula.
 */
export function checkCopied(text: string, tokens: Token[]): void {
  if (isItalicAndPlain(text) || isRepeated(text, tokens)) throw new FormulaError('copied', 0, text.length);
}

/** Whether the text is letters in mathematical italic, followed by the same letters plain. */
function isItalicAndPlain(text: string): boolean {
  if (!italic.test(text)) return false;
  const signs = [...text];
  const letters = new Set(signs.filter((sign) => italic.test(sign)).map((sign) => sign.normalize('NFKC')));
  return signs.some((sign) => letters.has(sign) && /\p{L}/u.test(sign));
}

/** Whether the same pieces occur twice, first one by one and then not; or three times, not always written alike. */
function isRepeated(text: string, tokens: Token[]): boolean {
  const pieces = tokens.filter(({ text: sign }) => !'^_{}'.includes(sign));
  const whole = pieces.map((piece) => piece.text).join('');
  const times = [2, 3].find((n) => whole.length >= 3 * n && whole === whole.slice(0, whole.length / n).repeat(n));
  if (!times) return false;
  const starts = [0];
  let length = 0;
  for (const piece of pieces) {
    if (length > 0 && length >= (starts.length * whole.length) / times) starts.push(piece.at);
    length += piece.text.length;
  }
  const copies = starts.map((start, i) => text.slice(start, starts[i + 1]).trim());
  const isSpaced = (copy: string) => copy.split(/\s+/).length > copy.replace(/\s/g, '').length / 2;
  return times === 2 ? isSpaced(copies[0]) && !isSpaced(copies[1]) : new Set(copies).size > 1;
}
