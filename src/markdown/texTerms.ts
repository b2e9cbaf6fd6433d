import type { Locale, Translated } from '../i18n/locale.ts';

/**
 * The parts of formulas with a meaning, and hence a colour, throughout the course. `\margin{\Delta}`, or
 * `\term{margin}{\Delta}`, gives a part of a formula the colour of its part of the figure, and ties the two together.
 */
export const terms = {
  forward: { en: 'score', zh: '得分' },
  gradient: { en: 'gradient', zh: '梯度' },
  loss: { en: 'loss', zh: '损失' },
  correct: { en: 'correct class', zh: '正确类别' },
  margin: { en: 'margin', zh: '间隔' },
} satisfies Record<string, Translated>;
type Term = keyof typeof terms;
const names = Object.keys(terms) as Term[];

/** TeX macros for the terms. */
export const termMacros = Object.fromEntries(names.map((name) => [`\\${name}`, `\\htmlClass{term tex-${name}}{#1}`]));

/** Writes `\term{margin}{…}` as `\margin{…}`: a macro cannot put its argument into a class. */
export const withoutTermMacro = (tex: string): string => tex.replace(/\\term\{(\w+)\}/g, '\\$1');

/** The formula in plain TeX, without our own macros. */
export const plainTex = (tex: string): string =>
  tex
    .replace(/\\(?:checked|quoted|term)\{[^{}]*\}(?=\{)/g, '')
    .replace(new RegExp(`\\\\(?:${names.join('|')})(?=\\{)`, 'g'), '');

/** The terms in a formula, in the order of the table. Throws for an unknown name. */
export function termsOf(tex: string): Term[] {
  const named = new Set([...tex.matchAll(/\\term\{([^}]*)\}/g)].map(([, name]) => name));
  for (const name of names) if (new RegExp(`\\\\${name}(?![a-zA-Z])`).test(tex)) named.add(name);
  const unknown = [...named].find((name) => !(name in terms));
  if (unknown !== undefined) throw new Error(`“${unknown}” is no term. There are: ${names.join(', ')}.`);
  return names.filter((name) => named.has(name));
}

/**
 * A legend of buttons for the terms of a numbered equation: pressing one highlights its parts in formulas and figures.
 */
export function legend(tex: string, locale: Locale, block: string): string {
  const buttons = termsOf(tex).map(
    (name) =>
      `<button type="button" class="tex-${name}" data-term="${name}" aria-pressed="false">${terms[name][locale]}</button>`,
  );
  return buttons.length
    ? `<div class="equation-legend needs-script" data-block="${block}.legend">${buttons.join('')}</div>`
    : '';
}
