import type { FigureNode } from '@ui/plot/dom';

/** The name of the group that holds the tips of a chart: texts with positions, which the page shows at the pointer. */
export const hoverName = 'hover';

/** Matches marks that show data: if they have drawn nothing, there are no data. */
export const dataMark = /^(?!.*(?:axis|grid|rule|frame|tip|crosshair))/;
/** Set on a chart with such marks on its way to the page. */
export const ofData = ['aria-description', 'data'] as const;

export interface Tip {
  x: number;
  y: number;
  /** The axis along which the nearest is sought first. */
  axis: string;
  lines: string[];
}

const isHover = (part: FigureNode | string): part is FigureNode =>
  typeof part !== 'string' && part.attributes['aria-label'] === hoverName;

/** Splits a chart into its drawing and its tips. */
export function apart(figure: FigureNode): { drawing: FigureNode; tips: Tip[] } {
  const tips = figure.children.filter(isHover).flatMap((group) => {
    const axis = group.attributes['aria-description'] ?? '';
    return group.children.flatMap((tip): Tip[] => {
      if (typeof tip === 'string') return [];
      const [, x, y] = /^translate\(([^,]+),([^,]+)\)$/.exec(tip.attributes.transform ?? '') ?? [];
      const lines = textOf(tip).split('\n');
      return y === undefined ? [] : [{ x: Number(x), y: Number(y), axis, lines }];
    });
  });
  const { [ofData[0]]: _, ...attributes } = figure.attributes;
  return { drawing: { ...figure, attributes, children: figure.children.filter((part) => !isHover(part)) }, tips };
}

const textOf = (part: FigureNode | string): string =>
  typeof part === 'string' ? part : part.children.map(textOf).join('');

const farthest = 40;

/** The tip nearest to a point of the drawing, if one is near. */
export function nearest(tips: readonly Tip[], x: number, y: number): Tip | null {
  let [found, least]: [Tip | null, number] = [null, farthest ** 2];
  for (const tip of tips) {
    const [kx, ky] = [tip.axis === 'y' ? 0.01 : 1, tip.axis === 'x' ? 0.01 : 1];
    const distance = (kx * (tip.x - x)) ** 2 + (ky * (tip.y - y)) ** 2;
    if (distance <= least) [found, least] = [tip, distance];
  }
  return found;
}
