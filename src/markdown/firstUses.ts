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
  /** What is said of it: its sentence, with the displayed formula that it leads to, and with the sentence that it refers to. */
  sentence: MdastNode[];
  /** Whether the term is emphasized there. */
  isEmphasized: boolean;
  held: boolean;
  /** The questions that it is held back by, separated by spaces. */
  after?: string;
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

/**
 * The first use of a term in a chapter: where it is emphasized or, failing that, mentioned; preferably where no answer is
 * given away, and never in an option of a question, which may be wrong.
 */
export function firstUseIn(pieces: readonly Piece[], term: Term, locale: Locale): Omit<FirstUse, 'chapter'> | null {
  const anywhere = new RegExp(formsOf(term, locale).join('|'), 'i');
  const texts = pieces.filter(({ kind, name, held, after }) => kind === 'text' && !name && (!held || after));
  const isWhole = isFormOf(term, locale);
  const isMentioned = ({ nodes }: Piece) => [...term[locale]].length > 1 && anywhere.test(plainText(nodes));
  const first = (from: readonly Piece[], holds: (piece: Piece) => boolean) =>
    from.find((piece) => !piece.held && holds(piece)) ?? from.find(holds);
  const emphasized = first(texts, ({ nodes }) => emphasesIn(nodes).some(isWhole));
  const explaining = term.at === undefined ? texts : texts.filter(({ section }) => section === term.at);
  const found =
    emphasized ??
    first(explaining, isMentioned) ??
    pieces.find((piece) =>
      term.at === undefined ? isMentioned(piece) : piece.kind === 'heading' && piece.section === term.at,
    );
  if (!found) return null;
  const heading = pieces.find(({ kind, section }) => kind === 'heading' && section === found.section);
  const holds = emphasized
    ? (sentence: MdastNode[]) => emphasesIn(sentence).some(isWhole)
    : (sentence: MdastNode[]) => anywhere.test(plainText(sentence));
  const { held, after, section } = found;
  return {
    term,
    section,
    heading: heading ? headingText(heading.nodes) : '',
    sentence: texts.includes(found) ? said(pieces, pieces.indexOf(found), holds, locale, term.led) : [],
    isEmphasized: emphasized !== undefined,
    held,
    ...(after && { after }),
  };
}

/** Begins by pointing at the sentence before. */
const pointsBack = /^(?:(?:That|This|These|Such|There|It|They)\b|The second,)|^(?:这|那|它|其)/;
/** Is not finished, as a formula follows. */
const leadsOn = /[^.?!。？！”’")）]\s*$/;

/** A sentence of a piece, continued by the formula after it and begun with the sentence that it points back at. */
function said(
  pieces: readonly Piece[],
  at: number,
  holds: (sentence: MdastNode[]) => boolean,
  locale: Locale,
  isLed?: true,
): MdastNode[] {
  const sentences = sentencesOf(pieces[at].nodes);
  const i = sentences.findIndex(holds);
  if (i < 0) return [];
  const sentence = sentences[i];
  const isNear = (piece: Piece | undefined, kind: Piece['kind']): piece is Piece =>
    piece?.kind === kind && piece.section === pieces[at].section && piece.after === pieces[at].after && !piece.asked === !pieces[at].asked; // prettier-ignore
  const apart: MdastNode[] = locale === 'en' ? [{ type: 'text', value: ' ' }] : [];
  const [last, , formula, continued] = [pieces[at - 1], pieces[at], pieces[at + 1], pieces[at + 2]];
  const nodes = [...sentence];
  if (i === sentences.length - 1 && leadsOn.test(plainText(sentence)) && isNear(formula, 'formula')) {
    nodes.push(displayed(formula));
    const isOpen = /[,，]\s*$/.test(plainText(sentence));
    if (
      isNear(continued, 'text') &&
      (isOpen || (locale === 'en' && /^\s*[a-z]/.test(plainText(continued.nodes.slice(0, 1)))))
    )
      nodes.push(...sentencesOf(continued.nodes)[0]);
  }
  if (!isLed && !pointsBack.test(plainText(sentence).trim())) return nodes;
  if (i > 0) return [...sentences[i - 1], ...apart, ...nodes];
  if (isNear(last, 'text')) return [...sentencesOf(last.nodes).at(-1)!, ...apart, ...nodes];
  if (!isNear(last, 'formula')) return nodes;
  const lead = pieces[at - 2];
  return [...(isNear(lead, 'text') ? sentencesOf(lead.nodes).at(-1)! : []), displayed(last), ...nodes];
}

const displayed = ({ tex }: Piece): MdastNode => ({ type: 'math', value: tex! });

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
    return uses.find(({ isEmphasized }) => isEmphasized) ?? uses.find(({ held }) => !held) ?? uses.slice(0, 1);
  });
}
