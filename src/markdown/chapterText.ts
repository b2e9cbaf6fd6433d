import { mdxToMdast, type MdastNode } from 'satteri';
import { labelsIn } from './equationNumbers.ts';
import { formulaAsText } from './formulaAsText.ts';

/** A piece of a chapter, in reading order. */
export interface Piece {
  kind: 'heading' | 'text' | 'formula' | 'figure' | 'cell' | 'exercise';
  /** The id of the heading above it; none before the first. */
  section: string;
  /** Whether a reader sees it only after answering a question, or it is an option of the question. */
  held: boolean;
  /** Whether it belongs to a question, to be answered on the page. */
  asked?: boolean;
  /** The questions that it waits for, separated by spaces; none for an option. */
  after?: string;
  /** Its running text, as it was parsed; for a formula, its TeX. */
  nodes: MdastNode[];
  tex?: string;
  /** The widget of a figure, the name of a cell, or the exercise of an exercise and its task. */
  name?: string;
  /** The id of what is folded around it. */
  fold?: string;
  /** The attributes of its component, or of the one folded around it. */
  attributes: Record<string, string>;
}

type Place = Pick<Piece, 'held' | 'asked' | 'after' | 'name' | 'fold' | 'attributes'> & {
  /** The question around it. */
  question?: string;
};
type Jsx = { name: string | null; attributes?: { name?: string; value?: unknown }[] };

export const isInline = ({ type }: MdastNode) =>
  /^(?:text|emphasis|strong|inlineCode|inlineMath|link|break|delete|mdxJsxTextElement|mdxTextExpression)$/.test(type);
export const childrenOf = (node: MdastNode): MdastNode[] => (node as { children?: MdastNode[] }).children ?? [];
/** The id at the end of a heading: `## How far? [#how-far]`. */
export const headingId = /\s*\[#([a-z][a-z0-9-]*)\]\s*$/;

/** The plain text attributes of a component. */
const attributesOf = (node: MdastNode): Record<string, string> =>
  Object.fromEntries(
    ((node as unknown as Jsx).attributes ?? []).flatMap(({ name, value }) =>
      name && typeof value === 'string' ? [[name, value]] : [],
    ),
  );

/** A chapter's source in pieces: headings, paragraphs, formulas, figures, exercises. Code is left out. */
export function readChapter(source: string): Piece[] {
  const pieces: Piece[] = [];
  const widgets = new Map([...source.matchAll(/^import (\w+) from '@widgets\/([\w-]+)'/gm)].map(([, name, widget]) => [name, widget])); // prettier-ignore
  let section = '';

  const add = (kind: Piece['kind'], { question: _, ...place }: Place, nodes: MdastNode[], more: Partial<Piece> = {}) =>
    pieces.push({ kind, section, nodes, ...place, ...more });

  function walk(nodes: readonly MdastNode[], place: Place) {
    let run: MdastNode[] = [];
    const flush = () => {
      if (run.some((node) => node.type !== 'text' || node.value.trim())) add('text', place, run);
      run = [];
    };
    for (const node of nodes) {
      if (isInline(node) && !widgets.has((node as unknown as Jsx).name ?? '')) run.push(node);
      else {
        flush();
        visit(node, place);
      }
    }
    flush();
  }

  function visit(node: MdastNode, place: Place) {
    if (node.type === 'heading') {
      section = headingId.exec(plainText(childrenOf(node)))?.[1] ?? section;
      add('heading', place, childrenOf(node), { attributes: { depth: `${node.depth}` } });
    } else if (node.type === 'math') add('formula', place, [], { tex: node.value });
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') element(node, place);
    else walk(childrenOf(node), place);
  }

  function element(node: MdastNode, place: Place) {
    const { name } = node as unknown as Jsx;
    const attributes = attributesOf(node);
    const widget = widgets.get(name ?? '');
    if (widget) return void add('figure', place, [], { name: widget, attributes });
    if (name === 'Cell') return void add('cell', place, [], { name: attributes.name, attributes });
    const inside = { ...place };
    if (name === 'Predict') Object.assign(inside, { asked: true, question: attributes.claim });
    const waitsFor = name === 'AfterAnswer' ? attributes.to : attributes.slot === 'answer' ? place.question : undefined;
    if (waitsFor) inside.after = [place.after, waitsFor].filter(Boolean).join(' ');
    if (name === 'AfterAnswer' || name === 'Option' || attributes.slot === 'answer') inside.held = true;
    if (name === 'Derivation') Object.assign(inside, { fold: attributes.id, attributes });
    if (name === 'Exercise') {
      inside.name = attributes.name;
      add('exercise', inside, [], { attributes });
    }
    walk(childrenOf(node), inside);
  }

  const labels = labelsIn(source);
  const numbered = source.replace(/\$\\eqref\{([^}]+)\}\$/g, (_, label: string) => `(${labels.indexOf(label) + 1})`);
  walk(childrenOf(mdxToMdast(numbered, { features: { math: true, smartPunctuation: false } })), {
    held: false,
    attributes: {},
  });
  return pieces;
}

/** Inline nodes as running text, including formulas. */
export const plainText = (nodes: readonly MdastNode[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'inlineMath') return formulaAsText(node.value);
      if (node.type === 'math') return ` ${formulaAsText(node.value)} `;
      if (node.type === 'text' || node.type === 'inlineCode') return node.value;
      return node.type === 'break' ? ' ' : plainText(childrenOf(node));
    })
    .join('')
    .replace(/\s+/g, ' ');

/** The text of a heading, without the id at its end. */
export const headingText = (nodes: readonly MdastNode[]): string => plainText(nodes).replace(headingId, '');
