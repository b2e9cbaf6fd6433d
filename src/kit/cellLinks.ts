import { openAsCell } from '@cells/openAsCell';
import type { Locale } from '@i18n/locale';
import { codeOf } from '@ui/plot/code';
import { channelNames, type Channel, type ChartSpec } from '@ui/plot/spec';
import { kitStrings } from './strings';

/** A chart that opens as a cell: its name among the charts of its figure, and the address of the cell. */
export interface CellLink {
  name: string;
  href: string;
}

/** The current charts of a figure as cells. If an address has no room for all the data, a cell has every second point, or fewer. */
export async function cellLinks(locale: Locale, title: string, charts: Iterable<() => ChartSpec>): Promise<CellLink[]> {
  const specs = [...charts].map((describe) => describe()).filter(({ marks }) => marks.length > 0);
  const links = specs.map(async (spec) => {
    const name = [spec.y.label, spec.x.label].filter(Boolean).join(' · ');
    const heading = name ? `${title}: ${name}` : title;
    for (let every = 1; every <= 1024; every *= 2) {
      const href = await openAsCell({
        locale,
        title: every === 1 ? heading : `${heading} (${kitStrings[locale].oneOf(every)})`,
        ...codeOf(thinned(spec, every)),
      });
      if (href !== null) return [{ name, href }];
    }
    return [];
  });
  return (await Promise.all(links)).flat();
}

/** The chart with only every n-th point. */
function thinned(spec: ChartSpec, every: number): ChartSpec {
  if (every === 1) return spec;
  const fewer = (values: Channel) => Array.from(values).filter((_, i) => i % every === 0) as Channel;
  const marks = spec.marks.map((mark) => {
    const lists = channelNames.filter((name) => typeof mark[name] === 'object');
    return { ...mark, ...Object.fromEntries(lists.map((name) => [name, fewer(mark[name] as Channel)])) };
  });
  return { ...spec, marks };
}
