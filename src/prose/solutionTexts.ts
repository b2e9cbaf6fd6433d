import { highlight, type Piece } from '@cells/editor/highlight';
import type { Locale } from '@i18n/locale';
import { cellSource, isCellSource } from './cellSource';
import { frameworks, solutionFiles, type CodeLanguage } from './frameworks';

/** A solution in every available language, line by line in coloured pieces. */
export type SolutionTexts = Partial<Record<CodeLanguage, Piece[][]>>;

/** An exercise's solutions, for the file that its page fetches when a reader wants to see them. */
export async function solutionTexts(locale: Locale, chapter: string, name: string): Promise<SolutionTexts> {
  const source = (file: string) => cellSource(chapter, `${name}/${file}`, locale);
  const texts: SolutionTexts = { typescript: highlight(await source('solution.ts')) };
  for (const framework of frameworks) {
    const file = solutionFiles[framework];
    if (isCellSource(chapter, `${name}/${file}`)) texts[framework] = highlight(await source(file), 'python');
  }
  return texts;
}
