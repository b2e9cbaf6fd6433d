import { createHash } from 'node:crypto';

const style = /(<style\b[^>]*>)([^]*?)(<\/style>)/g;
const plainRule = /([^{}@;]+)(\{[^{}]*\})/g;
const face = /@font-face\{[^{}]*font-family:"?(KaTeX_\w+)[^{}]*\}/g;

/**
 * A chapter with only those of KaTeX's rules and font faces that its formulas use, or those of `others`, the pages from
 * which pieces are fetched: all formulas are rendered at build. Its security policy allows the shorter styles.
 */
export function withOwnFormulaRules(html: string, others: readonly string[] = []): string {
  if (!html.includes('<article class="chapter"')) return html;
  const words = new Set([html, ...others].flatMap((page) => page.replace(style, '').match(/[\w-]+/g) ?? []));
  const hashes: [string, string][] = [];
  const lighter = html.replace(style, (whole, open: string, css: string, close: string) => {
    if (!css.includes('.katex')) return whole;
    const own = withoutFaces(
      css.replace(plainRule, (rule, of: string, body: string) => ownRule(rule, of, body, words)),
    );
    hashes.push([sha256(css), sha256(own)]);
    return open + own + close;
  });
  return hashes.reduce((page, [from, to]) => page.replaceAll(from, to), lighter);
}

/** A rule for KaTeX's classes, reduced to the selectors that may match; a more complicated rule stays as it is. */
function ownRule(rule: string, selectors: string, body: string, words: ReadonlySet<string>): string {
  const all = selectors.split(',');
  if (/[(\\[]/.test(selectors) || !all.every((one) => one.trim().startsWith('.katex'))) return rule;
  const own = all.filter((one) => one.match(/\.[\w-]+/g)!.every((name) => words.has(name.slice(1))));
  return own.length ? own.join(',') + body : '';
}

/** The styles without faces that none of their rules asks for: by family, and by weight and style other than the usual. */
function withoutFaces(css: string): string {
  const bodies = [...css.replace(face, '').matchAll(/\{([^{}]*)\}/g)].map(([, body]) => body);
  const isAsked = (family: string, property: string) =>
    bodies.some((body) => body.includes(property) && (body.includes(family) || !body.includes('font-family')));
  return css.replace(face, (rule, family: string) => {
    const isUsed = bodies.some((body) => body.includes(family));
    const special = rule.match(/font-weight:700|font-style:italic/g) ?? [];
    return isUsed && special.every((property) => isAsked(family, property)) ? rule : '';
  });
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
