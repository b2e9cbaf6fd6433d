import { mdxToMdast, type MdastNode } from 'satteri';
import { childrenOf, headingId, isInline, plainText } from './chapterText.ts';

/** A block of a chapter: a paragraph, a heading, a formula, a component, or the running text in one. */
export interface Block {
  /** `paragraph`, `heading 2`, `<Predict>`, `text in <Option>` … */
  kind: string;
  line: number;
  /** The id, for a heading. */
  id?: string;
  /** Its language-independent contents: numbers, formulas, components, code and links. */
  holds: Set<string>;
}

type Jsx = { name?: string | null; attributes?: { name?: string; value?: unknown }[]; position?: { start: { line: number } } }; // prettier-ignore

/** A single letter may be a formula in one sentence and italic in another, and small numbers are often words. */
const letter = /^\\?[A-Za-z]+(?:_\w)?$/;
const number = /(?<![\d/])\d+(?:,\d{3})*(?:\.\d+)?/g; // a number after a slash may be a word in the other language: a twentieth
/** HTML elements that only concern typography. */
const isSetting = /^(?:br|em|strong|span|sub|sup|var|wbr)$/;

const lineOf = (node: MdastNode) => (node as Jsx).position?.start.line ?? 0;

/** A formula without its words and spaces. */
const wordless = (tex: string) =>
  tex
    .replace(/\\text\{[^}]*\}/g, '')
    .replace(/\\quoted\{[^}]*\}/g, '')
    .replace(/\\[\s,;!]|\s/g, '');

/** A component with the attributes that identify it, without its texts. */
function signOf({ name, attributes = [] }: Jsx): string {
  const told = attributes.filter(({ name, value }) => typeof value === 'string' && !/^(?:from|of|title)$/.test(name!));
  return `<${[name, ...told.map(({ name, value }) => `${name}="${value as string}"`)].join(' ')}>`;
}

function holdsOf(nodes: readonly MdastNode[], found = new Set<string>()): Set<string> {
  for (const node of nodes) {
    const { name } = node as Jsx;
    if (node.type === 'math' || node.type === 'inlineMath') {
      const tex = wordless(node.value);
      if (node.type === 'math' || !letter.test(tex)) found.add(`$${tex}$`);
    } else if (node.type === 'inlineCode') found.add(`\`${node.value}\``);
    else if (node.type === 'text')
      for (const [digits] of node.value.matchAll(number)) {
        if (digits.length > 1) found.add(digits.replaceAll(',', ''));
      }
    else if (node.type === 'link') found.add(node.url);
    else if (name && !isSetting.test(name)) found.add(signOf(node as Jsx));
    holdsOf(childrenOf(node), found);
  }
  return found;
}

/** The blocks of a chapter's source, in reading order; the contents of a component follow it. */
export function blocksOf(source: string): Block[] {
  const blocks: Block[] = [];
  const walk = (nodes: readonly MdastNode[], around: string) => {
    let run: MdastNode[] = [];
    const flush = () => {
      if (run.some((node) => node.type !== 'text' || node.value.trim()))
        blocks.push({ kind: `text in <${around}>`, line: lineOf(run[0]), holds: holdsOf(run) });
      run = [];
    };
    for (const node of nodes) {
      if (isInline(node)) {
        run.push(node);
        continue;
      }
      flush();
      visit(node);
    }
    flush();
  };
  const visit = (node: MdastNode) => {
    const line = lineOf(node);
    const inside = childrenOf(node);
    if (node.type === 'mdxJsxFlowElement') {
      const { name } = node;
      blocks.push({ kind: `<${name}>`, line, holds: new Set([signOf(node as Jsx)]) });
      walk(inside, name ?? '');
    } else if (node.type === 'heading') {
      const id = headingId.exec(plainText(inside))?.[1];
      blocks.push({ kind: `heading ${node.depth}`, line, id, holds: new Set() });
    } else if (!node.type.startsWith('mdx')) {
      const kind = node.type === 'math' ? 'formula' : node.type;
      blocks.push({ kind, line, holds: holdsOf(node.type === 'math' ? [node] : inside) });
    }
  };
  walk(childrenOf(mdxToMdast(source, { features: { math: true, smartPunctuation: false } })), '');
  return blocks;
}
