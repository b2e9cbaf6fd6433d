import type { MdastNode } from 'satteri';
import { childrenOf, headingText, type Piece } from '../../markdown/chapterText';
import { labelIn, numbered } from '../../markdown/equationNumbers';
import { plainTex } from '../../markdown/texTerms';

/** Escapes characters that have a meaning in Markdown. */
const escaped = (text: string) => text.replace(/[\\`*_$[\]<]/g, '\\$&').replace(/\s+/g, ' ');

/**
 * Inline nodes as Markdown; links lead to `page`. Emphasis uses tags, because Markdown does not recognize it between
 * Chinese characters.
 */
export const inlineMarkdown = (nodes: readonly MdastNode[], page: string): string =>
  nodes
    .map((node): string => {
      if (node.type === 'text') return escaped(node.value);
      if (node.type === 'inlineMath') return `$${plainTex(node.value)}$`;
      if (node.type === 'inlineCode') return `\`${node.value}\``;
      if (node.type === 'break') return '  \n';
      const inside = inlineMarkdown(childrenOf(node), page);
      if (node.type === 'emphasis') return `<em>${inside}</em>`;
      if (node.type === 'strong') return `<strong>${inside}</strong>`;
      if (node.type === 'delete') return `<del>${inside}</del>`;
      return node.type === 'link' ? `[${inside}](${linkFrom(page, node.url)})` : inside;
    })
    .join('');

const linkFrom = (page: string, url: string) =>
  /^[a-z]+:/.test(url) ? url : url.startsWith('../') ? `${page}${url}` : `${page}${url.replace(/^\.\//, '')}`;

/** A displayed formula, with its number; `count` is the number of numbered ones before it. */
export function formulaMarkdown(tex: string, number: number): string {
  const label = labelIn(tex);
  return `$$\n${plainTex(label ? numbered(tex, label, number).tex : tex).trim()}\n$$`;
}

/** A heading, which leads to its place on the page. */
export const headingMarkdown = (piece: Piece, page: string): string =>
  `${'#'.repeat(Number(piece.attributes.depth))} [${escaped(headingText(piece.nodes))}](${page}#${piece.section})`;
