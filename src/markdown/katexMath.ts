import katex, { type KatexOptions } from 'katex';
import { defineMdastPlugin, type PluginFactoryContext } from 'satteri';
import { legend, plainTex, termMacros, termsOf, withoutTermMacro } from './texTerms.ts';

const labelMacro = /\\label\{([^}]+)\}/;
const refMacro = /^\\eqref\{([^}]+)\}$/;

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

/** The id of the equation labelled `key`. */
const anchorOf = (key: string) => 'eq-' + key.replace(/^eq:/, '').replace(/[^\w-]+/g, '-');

/** A formula as HTML. Throws for bad TeX and unknown terms. */
export function formulaHtml(tex: string, displayMode = false): string {
  termsOf(tex);
  try {
    return katex
      .renderToString(withoutTermMacro(tex), { ...options, macros: { ...options.macros }, displayMode })
      .replace('<span class="katex">', '<span class="katex" translate="no">')
      .replace(/(<annotation[^>]*>)[^<]*/, (_, tag: string) => tag + inert(plainTex(tex)));
  } catch (error) {
    throw new Error(`Bad TeX in “${tex}”: ${(error as Error).message}`);
  }
}

/** A numbered equation: its anchor, and its TeX with the number in place of the label. */
export const numbered = (tex: string, label: string, number: number) => ({
  id: anchorOf(label),
  tex: tex.replace(labelMacro, `\\tag{${number}}`),
});

/**
 * Renders formulas at build with KaTeX, and numbers the labelled ones, which get a legend of their terms.
 * `\label{eq:x}` in display math gets the next number and an anchor; `$\eqref{eq:x}$` links to it.
 * Bad TeX, a label used twice and an unknown label fail the build.
 */
export const katexMath =
  () =>
  ({ source, fileURL }: PluginFactoryContext) => {
    const locale = /\/zh\.mdx?$/.test(fileURL?.pathname ?? '') ? 'zh' : 'en';
    const labels = [...source.matchAll(new RegExp(labelMacro, 'g'))].map((match) => match[1]);
    const twice = labels.find((label, i) => labels.indexOf(label) !== i);
    if (twice) throw new Error(`Two equations are labelled ${twice}.`);
    const numberOf = (label: string) => {
      const index = labels.indexOf(label);
      if (index < 0) throw new Error(`No equation is labelled ${label}. Labels here: ${labels.join(', ') || 'none'}.`);
      return index + 1;
    };
    /**
     * Browsers break a line behind a formula even where a sign follows that never begins one; a word joiner forbids it.
     * It stands within the formula's element: two nodes side by side would become a paragraph. As some browsers break before
     * the joiner, a formula that is not broken itself forbids breaks altogether, and one that is forbids them behind its last
     * piece.
     */
    const joined = (html: string) => {
      const isWhole = html.match(/class="(?:katex-)?base"/g)?.length === 1;
      if (isWhole) return html.replace('class="katex"', 'class="katex" data-whole').replace(/<\/span>$/, '&#8288;</span>');
      return html.replace(
        /(<span class="(?:katex-)?base">(?:(?!<span class="(?:katex-)?base">)[^])*)(<\/span><\/span>)$/,
        '<span class="katex-last">$1&#8288;</span>$2',
      );
    };
    const keepsWithNext = (next: unknown) =>
      /^[，。、；：！？）”,.;:!?)’%]/.test((next as { value?: string } | undefined)?.value ?? '');
    // in MDX the result is parsed as Markdown again: a tilde would strike out text; in plain Markdown it would become a
    // paragraph
    const isPlain = fileURL?.pathname.endsWith('.md') ?? false;
    const html = (value: string) =>
      isPlain ? ({ type: 'html', value } as const) : { raw: value.replaceAll('~', '&#126;'), mdxExpressions: false };

    let formulas = 0;
    return defineMdastPlugin({
      name: 'katex-math',
      math(node, ctx) {
        const block = `formula.${++formulas}`;
        const label = labelMacro.exec(node.value)?.[1];
        const { id, tex } = label ? numbered(node.value, label, numberOf(label)) : { tex: node.value };
        ctx.replaceNode(
          node,
          html(
            `<div class="equation"${id ? ` id="${id}"` : ''} data-block="${block}">${formulaHtml(tex, true)}</div>${label ? legend(tex, locale, block) : ''}`,
          ),
        );
      },
      inlineMath(node, ctx) {
        const around = (ctx.parent(node) as { children?: unknown[] } | undefined)?.children ?? [];
        const next = around[(ctx.indexOf(node) ?? -1) + 1];
        const label = refMacro.exec(node.value)?.[1];
        ctx.replaceNode(
          node,
          html(
            label
              ? `<a class="equation-link" href="#${anchorOf(label)}">(${numberOf(label)})</a>`
              : keepsWithNext(next)
                ? joined(formulaHtml(node.value))
                : formulaHtml(node.value),
          ),
        );
      },
    });
  };
