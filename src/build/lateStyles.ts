import { createHash } from 'node:crypto';
import { parse, type AtRule, type ChildNode } from 'postcss';

/**
 * A chapter whose styles are inline only as far as what is above its first heading needs them. All of them are in a file,
 * which `afterPaint.js` loads once that is painted, and shows the rest then; a page without scripts loads it at once. The
 * file repeats what is inline, so that of two rules the same one wins as before. Fonts are inline alone: a face that is
 * declared later makes Chrome begin all of them again, and text that has been painted without an optional one jumps.
 */
export function withLateStyles(html: string, keep: (name: string, bytes: Buffer) => void): string {
  const [body, article] = [html.indexOf('</head>'), html.indexOf('<article class="chapter"')];
  const end = html.indexOf('<h2', article);
  const css = /<style>([^]*?)<\/style>/.exec(html.slice(0, body))?.[1];
  if (article < 0 || end < 0 || !css) return html;
  const early = rulesFor(css, namesIn(/<html[^>]*>/.exec(html)![0] + html.slice(body, end)));
  const late = parse(css);
  late.walkAtRules('font-face', (face) => void face.remove());
  const bytes = Buffer.from(late.toString().replace(/url\((["']?)\/_astro\//g, 'url($1'));
  const name = `styles.${createHash('sha256').update(bytes).digest('base64url').slice(0, 8)}.css`;
  keep(name, bytes);
  const address = `href="/_astro/${name}"`;
  return html
    .replace(
      `${css}</style>`,
      () =>
        `${early}</style><link rel="stylesheet" data-${address}><noscript><link rel="stylesheet" ${address}></noscript>`,
    ) // prettier-ignore
    .replace(sha256(css), sha256(early));
}

/** What scripts set before anything is painted; `hides` hides what is below the opening until the file is there. */
const hides = 'data-opening';
const setEarly = ['data-theme', hides];

/** What comes after the opening is hidden, too. */
const below = /\.opening\)?\s*~/;

/** What is in a closed menu. */
const closed = /(<details(?![^>]* open)[^>]*>\s*<summary\b[^]*?<\/summary>)[^]*?(?=<\/details>)/g;

/** The names of elements, attributes, classes and ids of what is seen. */
const namesIn = (html: string): ReadonlySet<string> =>
  new Set([
    ...setEarly,
    ...(html.replace(closed, '$1').match(/<[a-z][^>]*>/gi) ?? []).flatMap((tag) => tag.replace(/(?<! class| id)=(?:"[^"]*"|'[^']*')/g, '').match(/[\w-]+/g)!), // prettier-ignore
  ]);

/** Those rules of a sheet that may apply where these names are, on a screen. */
function rulesFor(css: string, names: ReadonlySet<string>): string {
  const sheet = parse(css);
  sheet.walkAtRules('media', (medium) => {
    if (medium.params.startsWith('print')) medium.remove();
  });
  sheet.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && rule.parent.name.endsWith('keyframes')) return;
    const own = rule.selectors.filter((selector) => mayMatch(selector, names));
    if (own.length) rule.selectors = own;
    else withoutEmpty(rule);
  });
  return sheet.toString();
}

/** Removes a rule, and what is empty without it. */
function withoutEmpty(rule: ChildNode): void {
  const { parent } = rule;
  rule.remove();
  if (parent?.type === 'atrule' && parent.nodes?.length === 0) withoutEmpty(parent as AtRule);
}

/** What only applies once the reader acts. */
const acts = /:(?:hover|active|focus(?:-visible|-within)?|fullscreen)\b/;

/**
 * Whether a selector may match before the reader acts: its elements, attributes, classes and ids are there. What is in
 * parentheses is not looked at, except what something must have.
 */
function mayMatch(selector: string, names: ReadonlySet<string>): boolean {
  if (selector.includes(`[${hides}]`)) return true;
  if (below.test(selector)) return false;
  let outside = selector.replace(/\[([\w-]+)[^\]]*\]/g, ' $1 ').replace(/:has\(([^(),]*)\)/g, ' $1 ');
  for (let before = ''; before !== outside;) [before, outside] = [outside, outside.replace(/:*[\w-]*\([^()]*\)/g, '')];
  if (acts.test(outside)) return false;
  return (outside.replace(/::?[\w-]+/g, '').match(/[\w-]+/g) ?? []).every((name) => names.has(name));
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
