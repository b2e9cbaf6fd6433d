import { defineMdastPlugin, type PluginFactoryContext } from 'satteri';
import { locales } from '../i18n/locale.ts';
import { anchorOf, equationNumbers, labelIn, numbered } from './equationNumbers.ts';
import { formulaHtml } from './formulaHtml.ts';
import { legend } from './texTerms.ts';

const reference = /^\\eqref\{([^}]+)\}$/;
const punctuation = /^[，。、；：！？）”,.;:!?)’%]/;

/**
 * Keeps a formula on one line with the punctuation after it: browsers break there, unless a word joiner forbids it. The
 * joiner is inside the formula's element, because two adjacent nodes would become a paragraph. Some browsers break before
 * the joiner: a formula without break points forbids breaks altogether, and any other forbids them after its last piece.
 */
function joinedToNext(html: string): string {
  const isWhole = html.match(/class="(?:katex-)?base"/g)?.length === 1;
  if (isWhole) return html.replace('class="katex"', 'class="katex" data-whole').replace(/<\/span>$/, '&#8288;</span>');
  return html.replace(
    /(<span class="(?:katex-)?base">(?:(?!<span class="(?:katex-)?base">)[^])*)(<\/span><\/span>)$/,
    '<span class="katex-last">$1&#8288;</span>$2',
  );
}

/**
 * Renders formulas at build with KaTeX, and numbers the labelled ones, which get a legend of their terms.
 * `\label{eq:x}` in display math gets the next number and an anchor; `$\eqref{eq:x}$` links to it.
 * Bad TeX, a label used twice and an unknown label fail the build.
 */
export const katexMath =
  () =>
  ({ source, fileURL }: PluginFactoryContext) => {
    const [, language] = /\/([a-z]+)\.mdx?$/.exec(fileURL?.pathname ?? '') ?? [];
    const locale = locales.find((one) => one === language) ?? locales[0];
    const numberOf = equationNumbers(source);
    // in MDX the result is parsed as Markdown again, where a tilde would strike out text; in plain Markdown it would
    // become a paragraph
    const isPlain = fileURL?.pathname.endsWith('.md') ?? false;
    const html = (value: string) =>
      isPlain ? ({ type: 'html', value } as const) : { raw: value.replaceAll('~', '&#126;'), mdxExpressions: false };

    let formulas = 0;
    return defineMdastPlugin({
      name: 'katex-math',
      math(node, ctx) {
        const block = `formula.${++formulas}`;
        const label = labelIn(node.value);
        const { id, tex } = label ? numbered(node.value, label, numberOf(label)) : { tex: node.value };
        const anchor = id ? ` id="${id}"` : '';
        const equation = `<div class="equation"${anchor} data-block="${block}">${formulaHtml(tex, true)}</div>`;
        ctx.replaceNode(node, html(label ? equation + legend(tex, locale, block) : equation));
      },
      inlineMath(node, ctx) {
        const label = reference.exec(node.value)?.[1];
        if (label) {
          const link = `<a class="equation-link" href="#${anchorOf(label)}">(${numberOf(label)})</a>`;
          return void ctx.replaceNode(node, html(link));
        }
        const around = (ctx.parent(node) as { children?: { value?: string }[] } | undefined)?.children ?? [];
        const next = around[(ctx.indexOf(node) ?? -1) + 1];
        const formula = formulaHtml(node.value);
        ctx.replaceNode(node, html(punctuation.test(next?.value ?? '') ? joinedToNext(formula) : formula));
      },
    });
  };
