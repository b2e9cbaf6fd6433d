import { openAsCell } from '@cells/openAsCell';
import type { Locale } from '@i18n/locale';
import { codeOf } from '@ui/plot/code';
import type { ChartSpec } from '@ui/plot/spec';

/** A chart that opens as a cell: what it is called among the charts of its figure, and the address. */
export interface CellLink {
  name: string;
  href: string;
}

/** The charts of a figure as they stand, as cells. A chart with more data than an address holds is left out. */
export async function cellLinks(locale: Locale, title: string, charts: Iterable<() => ChartSpec>): Promise<CellLink[]> {
  const specs = [...charts].map((describe) => describe()).filter(({ marks }) => marks.length > 0);
  const links = specs.map(async (spec) => {
    const name = [spec.y.label, spec.x.label].filter(Boolean).join(' · ');
    const href = await openAsCell({ locale, title: name ? `${title}: ${name}` : title, ...codeOf(spec) });
    return href === null ? [] : [{ name, href }];
  });
  return (await Promise.all(links)).flat();
}
