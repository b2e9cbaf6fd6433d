import { fill } from '@i18n/fill';
import type { Locale } from '@i18n/locale';
import { formulaStrings, type FormulaFault } from './strings';

/** What is wrong with a formula, which of its characters are meant, and what to write. */
export interface FormulaFaultAt {
  code: FormulaFault;
  at: number;
  length: number;
  got: string;
  forms: readonly string[];
}

/** The most of a formula that a sentence repeats. */
const most = 48;
const brief = (text: string) => (text.length > most ? `${[...text].slice(0, most - 1).join('')}…` : text);

/** What is wrong with a formula, as a sentence. */
export function faultText({ code, got, forms }: FormulaFaultAt, locale: Locale): string {
  const t = formulaStrings[locale];
  // edited code of a figure may give any code
  return fill(Object.hasOwn(t, code) ? t[code] : '', { got: brief(got), forms: forms.map(brief).join(t.or) });
}

/** A name of few letters may be meant as their product; longer ones are words. */
const fewLetters = /^[a-z\p{Script=Greek}]{2,3}$/iu;

/** How an input is read that may be meant as a product, as a sentence. */
export function hintText(inputs: readonly string[], locale: Locale): string | undefined {
  const got = inputs.find((name) => fewLetters.test(name));
  return got && fill(formulaStrings[locale].one, { got, forms: [...got].join(' * ') });
}
