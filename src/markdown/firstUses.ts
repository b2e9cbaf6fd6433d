import type { MdastNode } from 'satteri';
import type { Locale } from '../i18n/locale.ts';
import { glossary, termId, type Term } from '../i18n/glossary.ts';
import { childrenOf, headingText, plainText, type Piece } from './chapterText.ts';
import { sentencesOf } from './sentences.ts';

/** Where a term is first used. */
export interface FirstUse {
  term: Term;
  chapter: string;
  section: string;
  /** The heading above it. */
  heading: string;
  /** The sentence with the term; none if it would give an answer away. */
  sentence: MdastNode[];
  /** Whether the term is emphasized there. */
  isEmphasized: boolean;
  held: boolean;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const plural = (word: string) => `${escaped(word).replace(/y$/, '(?:y|ie)')}(?:s|es)?`;

/** The forms of a term in one language, including plurals: regular expressions, the longest first. */
export const formsOf = (term: Term, locale: Locale): string[] =>
  [term[locale], ...(term.forms ?? [])]
    .filter((form) => locale === 'en' || form === term.zh || !/^[a-z]/.test(form))
    .sort((a, b) => b.length - a.length)
    .map((form) => (/\p{Script=Han}/u.test(form) ? escaped(form) : `(?<![\\w-])${plural(form)}(?![\\w-])`));

const emphasesIn = (nodes: readonly MdastNode[]): MdastNode[] =>
  nodes.flatMap((node) => (node.type === 'emphasis' ? [node] : emphasesIn(childrenOf(node))));

/** Whether emphasized inline nodes are a term in one language. */
export const isFormOf = (term: Term, locale: Locale) => {
  const whole = new RegExp(`^(?:${formsOf(term, locale).join('|')})$`, 'i');
  return (node: MdastNode) => whole.test(plainText([node]));
};

/** The first use of a term in a chapter: where it is emphasized or, failing that, mentioned. */
export function firstUseIn(pieces: readonly Piece[], term: Term, locale: Locale): Omit<FirstUse, 'chapter'> | null {
  const anywhere = new RegExp(formsOf(term, locale).join('|'), 'i');
  const texts = pieces.filter(({ kind, name }) => kind === 'text' && !name);
  const isWhole = isFormOf(term, locale);
  const emphasized = texts.find(({ nodes }) => emphasesIn(nodes).some(isWhole));
  const isMentioned = ({ nodes }: Piece) => [...term[locale]].length > 1 && anywhere.test(plainText(nodes));
  const found =
    emphasized ??
    (term.at === undefined
      ? (texts.find((piece) => !piece.held && isMentioned(piece)) ?? pieces.find(isMentioned))
      : pieces.find(({ kind, section }) => kind === 'heading' && section === term.at));
  if (!found) return null;
  const heading = pieces.find(({ kind, section }) => kind === 'heading' && section === found.section);
  const holds = emphasized
    ? (sentence: MdastNode[]) => emphasesIn(sentence).some(isWhole)
    : (sentence: MdastNode[]) => anywhere.test(plainText(sentence));
  return {
    term,
    section: found.section,
    heading: heading ? headingText(heading.nodes) : '',
    sentence: found.held || found.kind === 'heading' ? [] : (sentencesOf(found.nodes).find(holds) ?? []),
    isEmphasized: emphasized !== undefined,
    held: found.held,
  };
}

/** The id of a first use on its page: of the word or, failing that, of its section. */
export const placeOf = ({ term, section, isEmphasized, held }: FirstUse): string =>
  isEmphasized && !held ? `term-${termId(term)}` : section;

/**
 * The first uses of all terms, in the order of the glossary. A term of a chapter that the course leaves out is taken
 * from the first chapter that emphasizes or, failing that, mentions it.
 */
export function firstUses(chapters: ReadonlyMap<string, readonly Piece[]>, locale: Locale): FirstUse[] {
  return glossary.flatMap((term) => {
    const own = chapters.get(term.in);
    const where: [string, readonly Piece[]][] = own ? [[term.in, own]] : [...chapters];
    const uses = where.flatMap(([chapter, pieces]) => {
      const use = firstUseIn(pieces, own ? term : { ...term, at: undefined }, locale);
      return use ? [{ ...use, chapter }] : [];
    });
    return uses.find(({ isEmphasized }) => isEmphasized) ?? uses.find(({ held }) => !held) ?? [];
  });
}
