import { fill } from '@i18n/fill';
import type { FigureNode } from '@ui/plot/dom';
import type { FigureStrings } from './strings';
import { dataMark, hoverName, ofData } from './tips';

type Part = FigureNode | string;

/** Describes a chart for those who cannot see it: its title, its marks and their numbers, its axes. */
export function describeFigure(figure: FigureNode, t: FigureStrings): string {
  const said = [textOf(find(figure, ({ tag }) => tag === 'h2')) || t.chart];
  const named = (name: string) => namedGroups(figure).filter(({ attributes }) => attributes['aria-label'] === name);
  for (const [name, count] of marksOf(figure)) said.push(fill(t.mark, { name, count }));
  for (const axis of ['x', 'y'] as const) {
    const ticks = named(`${axis}-axis tick label`).flatMap(textsIn);
    if (ticks.length === 0) continue;
    const label = named(`${axis}-axis label`).flatMap(textsIn)[0] ?? '';
    const words = { axis: t[axis], label: label.replace(/[←→↑↓]/g, '').trim(), from: ticks[0], to: ticks.at(-1)! };
    said.push(fill(t.axis, words).replace(/ {2,}| (?=，)/g, (gap) => (gap.length > 1 ? ' ' : '')));
  }
  const keys = findAll(figure, ({ attributes }) => /plot-swatch( |$)/.test(attributes.class ?? '')).map(textOf);
  if (keys.length > 0) said.push(fill(t.legend, { names: keys.join(t.between) }));
  return said.join(t.between);
}

/** The number of things drawn by each kind of mark. */
function marksOf(figure: FigureNode): Map<string, number> {
  const marks = new Map<string, number>();
  for (const group of namedGroups(figure)) {
    const name = group.attributes['aria-label'];
    if (group.tag !== 'svg' && !/axis|grid/.test(name) && name !== hoverName)
      marks.set(name, (marks.get(name) ?? 0) + countIn(group));
  }
  return marks;
}

/** Whether a chart has marks for data, none of which has drawn anything. */
export const isEmpty = (figure: FigureNode): boolean =>
  figure.attributes[ofData[0]] === ofData[1] && ![...marksOf(figure)].some(([name, count]) => count > 0 && dataMark.test(name)); // prettier-ignore

const namedGroups = (figure: FigureNode) => findAll(figure, ({ attributes }) => 'aria-label' in attributes);

function findAll(part: Part, fits: (node: FigureNode) => boolean): FigureNode[] {
  if (typeof part === 'string') return [];
  return [...(fits(part) ? [part] : []), ...part.children.flatMap((child) => findAll(child, fits))];
}
const find = (part: Part, fits: (node: FigureNode) => boolean): Part => findAll(part, fits)[0] ?? '';

const textOf = (part: Part): string => (typeof part === 'string' ? part : part.children.map(textOf).join(''));
const textsIn = (group: FigureNode) =>
  findAll(group, ({ tag }) => tag === 'text')
    .map(textOf)
    .filter(Boolean);

/** The number of things drawn by a mark: everything that does not only hold text. */
const countIn = (group: FigureNode): number =>
  group.children.reduce<number>((sum, child) => {
    if (typeof child === 'string') return sum;
    if (child.tag === 'path' && !child.attributes.d) return sum;
    return sum + (child.tag === 'g' ? countIn(child) : 1);
  }, 0);
