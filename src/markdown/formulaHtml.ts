import katex, { type KatexOptions } from 'katex';
import { plainTex, termMacros, termsOf, withoutTermMacro } from './texTerms.ts';

const options: KatexOptions = {
  strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  trust: ({ command }: { command: string }) => command === '\\htmlClass' || command === '\\htmlData',
  throwOnError: true,
  output: 'htmlAndMathml',
  macros: {
    ...termMacros,
    // \checked{path}{number} and \quoted{source}{number}: the number is printed; `unprovenNumbers.ts` judges it
    '\\checked': '\\htmlData{quantity=#1}{#2}',
    '\\quoted': '\\@secondoftwo{#1}{#2}',
  },
};

/** Text escaped for both HTML and Markdown. */
const inert = (text: string) =>
  text.replace(/[^\w\s]/g, (sign) => `&#${sign.codePointAt(0)};`).replaceAll('_', '&#95;');

/** A word set upright letter by letter: a screen reader is given a product (findings/katex-upright-word-letter-by-letter.sh). */
const spelled = /\\mathrm\s*\{[^{}]{2,}\}/;

/** A formula as HTML. Throws for bad TeX, for words in `\mathrm`, and for unknown terms. */
export function formulaHtml(tex: string, displayMode = false): string {
  termsOf(tex);
  const [word] = spelled.exec(tex) ?? [];
  if (word)
    throw new Error(`${word} is read out letter by letter: write a word in \\text, a function in \\operatorname.`);
  try {
    return katex
      .renderToString(withoutTermMacro(tex), { ...options, macros: { ...options.macros }, displayMode })
      .replace('<span class="katex">', '<span class="katex" translate="no">')
      .replace(/(<annotation[^>]*>)[^<]*/, (_, tag: string) => tag + inert(plainTex(tex)));
  } catch (error) {
    throw new Error(`Bad TeX in “${tex}”: ${(error as Error).message}`);
  }
}
