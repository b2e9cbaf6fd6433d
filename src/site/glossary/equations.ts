import type { Locale } from '@i18n/locale';
import { headingText, type Piece } from '../../markdown/chapterText';
import { labelIn, numbered } from '../../markdown/equationNumbers';
import { formulaHtml } from '../../markdown/formulaHtml';
import { inlineHtml, sentencesOf } from '../../markdown/sentences';
import { chapterPieces } from '../chapter/chapterPieces';

/** A numbered equation of a chapter. */
export interface Equation {
  id: string;
  number: number;
  /** The heading of its section. */
  heading: string;
  /** The sentence before it, as HTML; none if the section begins with it. */
  sentence: string;
  html: string;
  /** Whether it is part of an answer. */
  held: boolean;
}

/** The numbered equations of a chapter in one language, in order. */
export const equationsOf = (slug: string, locale: Locale): Equation[] =>
  equationsIn(chapterPieces(locale).get(slug) ?? []);

export function equationsIn(pieces: readonly Piece[]): Equation[] {
  const equations: Equation[] = [];
  let heading = '';
  let before: Piece | undefined;
  for (const piece of pieces) {
    if (piece.kind === 'heading') {
      heading = headingText(piece.nodes);
      before = undefined;
    }
    const label = piece.tex && labelIn(piece.tex);
    if (label) {
      const number = equations.length + 1;
      const { id, tex } = numbered(piece.tex!, label, number);
      const sentence = before ? inlineHtml(sentencesOf(before.nodes).at(-1)!, formulaHtml) : '';
      const held = piece.held || before?.held === true;
      equations.push({ id, number, heading, sentence, html: formulaHtml(tex, true), held });
    }
    if (piece.kind === 'text' || piece.kind === 'formula') before = piece.kind === 'text' ? piece : undefined;
  }
  return equations;
}
