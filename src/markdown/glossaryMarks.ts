import { existsSync, readFileSync } from 'node:fs';
import { defineMdastPlugin, type MdastNode, type PluginFactoryContext } from 'satteri';
import { termId, type Term } from '../i18n/glossary.ts';
import { locales, type Locale } from '../i18n/locale.ts';
import { childrenOf, headingId, headingText, readChapter, type Piece } from './chapterText.ts';
import { firstUses, formsOf, isFormOf, type FirstUse } from './firstUses.ts';

/** Elements without running text, or where a link would be inside a link or a button. */
const apart = new Set(['Try', 'Predict', 'Option', 'Quoted', 'Exercise', 'a', 'button', 'summary']);

const read = new Map<string, { source: string; pieces: Piece[] }>();

/** A chapter's file in pieces, read again when it has changed. */
function piecesOf(file: URL): Piece[] {
  const source = readFileSync(file, 'utf8');
  const kept = read.get(file.href);
  if (kept?.source === source) return kept.pieces;
  const pieces = readChapter(source);
  read.set(file.href, { source, pieces });
  return pieces;
}

/**
 * Gives the first use of every term an id, and makes a later use in another section a link to the term's entry: once in a
 * section of the chapter that explains it, once in any other chapter. The course's chapters are `chapters`.
 */
export const glossaryMarks =
  (chapters: string[]) =>
  ({ fileURL }: PluginFactoryContext) => {
    const [, chapter, locale] = /\/(?:content|own)\/([\w-]+)\/(\w+)\.mdx$/.exec(fileURL?.pathname ?? '') ?? [];
    if (!locales.includes(locale as Locale)) return defineMdastPlugin({ name: 'glossary-marks' });
    const textOf = (slug: string) =>
      ['content', 'own']
        .map((shelf) => new URL(`../../${shelf}/${slug}/${locale}.mdx`, fileURL))
        .find((file) => existsSync(file))!;
    const written = chapters.map((slug) => [slug, textOf(slug)] as const).filter(([, file]) => file);
    const uses = firstUses(new Map(written.map(([slug, file]) => [slug, piecesOf(file)])), locale as Locale);
    return marksOf(chapter, locale as Locale, uses);
  };

/** The plugin for one chapter, given the terms' first uses. */
export function marksOf(chapter: string, locale: Locale, uses: readonly FirstUse[]) {
  const emphasized = uses.filter((use) => use.chapter === chapter && use.isEmphasized);
  const byForm = uses.map((use) => ({ use, whole: new RegExp(`^(?:${formsOf(use.term, locale).join('|')})$`, 'i') }));
  const forms = uses.flatMap(({ term }) => formsOf(term, locale)).sort((a, b) => b.length - a.length);
  const anyTerm = new RegExp(`(${forms.join('|')})`, 'giu');
  const useOf = (word: string) => byForm.find(({ whole }) => whole.test(word))?.use;

  return defineMdastPlugin({
    name: 'glossary-marks',
    before(root, ctx) {
      const named = new Set<Term>();
      const seen = new Set<string>();
      let section = '';
      const walk = (node: MdastNode, isHeld = false) => {
        if (node.type === 'heading') {
          const id = headingId.exec(ctx.textContent(node))?.[1] ?? headingText(childrenOf(node));
          if (node.depth === 2) section = id;
        } else if (node.type === 'emphasis') name(node, isHeld);
        else if (node.type === 'text') mark(node);
        else if (!isApart(node)) for (const child of childrenOf(node)) walk(child, isHeld || isHeldIn(node));
        else if (!isOfExercise(node)) nameIn(node, isHeld || isHeldIn(node));
      };
      /** Where nothing becomes a link, a term can still be introduced. */
      const nameIn = (node: MdastNode, isHeld: boolean) => {
        for (const child of childrenOf(node))
          if (child.type === 'emphasis') name(child, isHeld);
          else nameIn(child, isHeld || isHeldIn(child));
      };
      const name = (node: Extract<MdastNode, { type: 'emphasis' }>, isHeld: boolean) => {
        const use = emphasized.find(({ term, held }) => held === isHeld && !named.has(term) && isFormOf(term, locale)(node)); // prettier-ignore
        if (!use) return;
        named.add(use.term);
        seen.add(`${section} ${termId(use.term)}`);
        ctx.setProperty(node, 'data', { hProperties: { id: `term-${termId(use.term)}` } });
      };
      const mark = (node: Extract<MdastNode, { type: 'text' }>) => {
        const pieces = node.value.split(anyTerm);
        const made = pieces.map((value, i): MdastNode => {
          const use = i % 2 ? useOf(value) : undefined;
          return use && isDue(use) ? linkTo(use.term, value) : { type: 'text', value };
        });
        if (made.some(({ type }) => type !== 'text')) ctx.replaceNode(node, made);
      };
      const isDue = ({ term, chapter: own }: FirstUse): boolean => {
        if (term.isCommon || [...term[locale]].length < 2) return false;
        if (own === chapter && emphasized.some((use) => use.term === term) && !named.has(term)) return false;
        const place = `${own === chapter ? section : 'any'} ${termId(term)}`;
        if (seen.has(place)) return false;
        seen.add(place);
        return true;
      };
      walk(root);
    },
  });
}

const isApart = (node: MdastNode) =>
  /^(?:link|code|mdxjsEsm|table)/.test(node.type) || apart.has((node as { name?: string }).name ?? '');

const isOfExercise = (node: MdastNode) => (node as { name?: string }).name === 'Exercise';
/** Whether what is in it gives an answer away, as `readChapter` judges. */
const isHeldIn = (node: MdastNode) => {
  const { name, attributes = [] } = node as { name?: string; attributes?: { name?: string; value?: unknown }[] };
  return name === 'AfterAnswer' || name === 'Option' || attributes.some((each) => each.name === 'slot' && each.value === 'answer'); // prettier-ignore
};

const linkTo = (term: Term, text: string): MdastNode => ({
  type: 'mdxJsxTextElement',
  name: 'a',
  attributes: [
    { type: 'mdxJsxAttribute', name: 'class', value: 'glossary-term' },
    { type: 'mdxJsxAttribute', name: 'href', value: `../terms/#${termId(term)}` },
  ],
  children: [{ type: 'text', value: text }],
});
