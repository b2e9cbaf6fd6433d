import { type Placed, type Places } from './places';

const kindOf = (element: Element, parent: Element) =>
  [parent.closest<HTMLElement>('[data-chart]')?.dataset.chart, element.localName, element.getAttribute('class')].join();

/** Elements removed from the page: a picture may have been redrawn with other elements of the same kind. */
export class Gone {
  private readonly kinds = new Map<string, [Element, Placed][]>();

  constructor(before: ReadonlyMap<Element, Placed>) {
    for (const one of before) {
      const [element, { parent }] = one;
      if (element.isConnected) continue;
      const kind = kindOf(element, parent);
      this.kinds.set(kind, [...(this.kinds.get(kind) ?? []), one]);
    }
  }

  /** Where the next element of the same kind was. */
  alike(element: Element, parent: Element): Places | undefined {
    return this.kinds.get(kindOf(element, parent))?.shift()?.[1].places;
  }

  /** The shapes that nothing replaced, with their parents that still exist. */
  shapes(): [Element, Element][] {
    return [...this.kinds.values()]
      .flat()
      .filter(([{ localName }, { parent }]) => localName !== 'text' && parent.isConnected && parent.closest('svg'))
      .map(([element, { parent }]) => [element, parent]);
  }
}
