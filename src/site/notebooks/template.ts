import { version } from '../../../package.json';
import { exerciseId } from '@cells/exerciseId';
import { cellStrings } from '@cells/editor/strings';
import { fill } from '@i18n/fill';
import type { Locale, Translated } from '@i18n/locale';
import { cellSource } from '@prose/cellSource';
import type { Piece } from '../../markdown/chapterText';
import { chapterPieces } from '../chapter/chapterPieces';
import { course } from '../course';
import { outline } from '../chapter/outline';
import { formulaMarkdown, headingMarkdown, inlineMarkdown } from './markdown';
import { notebookStrings } from './strings';
import type { Template, TemplatePart } from './notebook';

const widgetStrings = import.meta.glob<{ strings: Translated<{ title: string }> }>('/src/widgets/*/strings.ts');

/** A placeholder for the address of the chapter's page, known when a notebook is saved. */
const pagePlace = '{page}';

/** The template of a chapter's notebook: its sections with cells, without what readers should find out on the page. */
export async function templateOf(locale: Locale, slug: string): Promise<Template> {
  const t = notebookStrings[locale];
  const { title, question } = outline.find((chapter) => chapter.slug === slug)!;
  const page = pagePlace;
  const lead = `# ${title[locale]}\n\n${question[locale]}\n\n${fill(t.lead, { page })}\n\n${t.howTo}`;
  const parts: TemplatePart[] = [];
  let equations = 0;
  for (const section of sectionsOf(chapterPieces(locale).get(slug)!)) {
    const isWanted = section.some(({ kind }) => kind === 'cell' || kind === 'exercise');
    /** The cell of an exercise follows its task. */
    let due: string | undefined;
    const place = async () => {
      if (due === undefined) return;
      const code = await cellSource(slug, `${due}/starter.ts`, locale);
      parts.push({ kind: 'cell', name: `${slug}/${due}`, code, isExercise: true });
      due = undefined;
    };
    for (const piece of section) {
      if (piece.tex?.includes('\\label{')) equations++;
      if (!isWanted || piece.asked || (piece.held && !piece.after)) continue;
      const { kind, name } = piece;
      const waits = piece.after && { after: piece.after };
      if (due !== undefined && name !== due) await place();
      if (kind === 'exercise') {
        due = name!;
        const heading = fill(cellStrings[locale].exercise, { name: `\`${due}\`` });
        const text = `**[${heading}](${page}#${exerciseId(due)})**`;
        parts.push({ kind: 'text', text, exercise: `${slug}/${due}` });
      } else if (kind === 'cell') {
        const code = await cellSource(slug, `${name}.ts`, locale);
        parts.push({ kind: 'cell', name: `${slug}/${name}`, code, isExercise: false, ...waits });
      } else {
        const text = await textOf(piece, locale, equations);
        const exercise = due && `${slug}/${due}`;
        const last = parts.at(-1);
        if (last?.kind === 'text' && last.exercise === exercise && last.after === piece.after)
          last.text += `\n\n${text}`;
        else parts.push({ kind: 'text', text, ...(exercise && { exercise }), ...waits });
      }
    }
    await place();
  }
  return { locale, slug, course: { title: course.title.en, version }, lead, parts: parts.map(withoutEmptyHeadings) };
}

async function textOf(piece: Piece, locale: Locale, equations: number): Promise<string> {
  const { kind, name, nodes, attributes, tex } = piece;
  if (kind === 'heading') return headingMarkdown(piece, pagePlace);
  if (kind === 'formula') return formulaMarkdown(tex!, equations);
  if (kind === 'text') return inlineMarkdown(nodes, pagePlace).trim();
  const { strings } = await widgetStrings[`/src/widgets/${name}/strings.ts`]();
  const title = attributes.title ?? strings[locale].title;
  return `*${fill(notebookStrings[locale].figure, { figure: `[${title}](${pagePlace}#${attributes.id ?? name})` })}*`;
}

/** A chapter's sections, each starting at a second-level heading. */
function sectionsOf(pieces: readonly Piece[]): Piece[][] {
  const sections: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'heading' && piece.attributes.depth === '2') sections.push([]);
    sections.at(-1)!.push(piece);
  }
  return sections;
}

/** Removes headings with nothing beneath them that belongs in a notebook. */
function withoutEmptyHeadings(part: TemplatePart, i: number, parts: readonly TemplatePart[]): TemplatePart {
  if (part.kind !== 'text') return part;
  const blocks = part.text.split('\n\n');
  const isEmpty = (at: number) =>
    at < blocks.length - 1 ? /^##+ /.test(blocks[at + 1]) : (parts[i + 1] as TemplatePart | undefined)?.kind === 'text';
  const kept = blocks.filter((block, at) => !(/^###+ /.test(block) && isEmpty(at)));
  return { ...part, text: kept.join('\n\n') };
}
