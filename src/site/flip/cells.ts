import type { CellTexts } from '@cells/language';

/** What the cells of a page say, by their names: the page's islands bring it along. */
export function cellsOf(page: ParentNode): Map<string, CellTexts> {
  const islands = [...page.querySelectorAll<HTMLElement>('astro-island:has(> .cell[data-cell])')];
  return new Map(
    islands.flatMap((island) => {
      const given = JSON.parse(island.getAttribute('props')!) as Record<string, Told>;
      const starter = valueOf(given.starter);
      const cell = island.querySelector<HTMLElement>('.cell')!.dataset.cell!;
      if (typeof starter !== 'string') return [];
      const texts = {
        starter,
        highlighted: island.querySelector('.cell-static > *'),
        solution: valueOf(given.solution) as string | null | undefined,
        hints: valueOf(given.hints) as string[] | undefined,
      };
      return [[cell, texts] as const];
    }),
  );
}

/** A value as Astro writes it for an island: with its kind, of which a list is 1. */
type Told = readonly [kind: number, value: unknown] | undefined;

const valueOf = (told: Told): unknown => (told?.[0] === 1 ? (told[1] as Told[]).map(valueOf) : told?.[1]);
