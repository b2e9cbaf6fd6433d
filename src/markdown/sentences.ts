import type { MdastNode } from 'satteri';
import { childrenOf, plainText } from './chapterText.ts';

const ends = /(?<=[.?!]["”’)]*)\s+(?=\S)|(?<=[。？！][”’）]*)(?=[^\s”’）])/;
/** The end of a sentence at the end of a text; an English one must be followed by a space. */
const isChineseEnd = /[。？！][”’）]*\s*$/;
const isEnd = /[.?!]["”’)]*$/;

/** Inline nodes without the components around them. */
const bare = (nodes: readonly MdastNode[]): MdastNode[] =>
  nodes.flatMap((node) => (/^(?:mdxJsx|link)/.test(node.type) ? bare(childrenOf(node)) : [node]));

/** The sentences of a paragraph, each as inline nodes. */
export function sentencesOf(nodes: readonly MdastNode[]): MdastNode[][] {
  const sentences: MdastNode[][] = [[]];
  let before = '';
  for (const node of bare(nodes)) {
    const text = node.type === 'text' ? node.value.replace(/\s+/g, ' ') : '';
    const isApart = /\s$/.test(before) || /^\s/.test(text);
    const isNew = isChineseEnd.test(before) || (isEnd.test(before.trimEnd()) && isApart);
    if (isNew) sentences.push([]);
    before = node.type === 'strong' ? plainText([node]) : text;
    if (node.type !== 'text') sentences.at(-1)!.push(node);
    else
      text.split(ends).forEach((value, i) => {
        if (i > 0) sentences.push([]);
        if (value) sentences.at(-1)!.push({ ...node, value: isNew && i === 0 ? value.trimStart() : value });
      });
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Inline nodes as HTML, with formulas as `formula` sets them, and `linked` making links of numbers of equations. */
export const inlineHtml = (
  nodes: readonly MdastNode[],
  formula: (tex: string) => string,
  linked = (html: string) => html,
): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return linked(escaped(node.value));
      if (node.type === 'inlineMath') return formula(node.value);
      if (node.type === 'inlineCode') return `<code>${escaped(node.value)}</code>`;
      const inside = inlineHtml(childrenOf(node), formula, linked);
      return node.type === 'emphasis' ? `<em>${inside}</em>` : inside;
    })
    .join('');
