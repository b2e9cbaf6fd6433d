import { useEffect, useState } from 'preact/hooks';
import { localePath } from '@i18n/languages';
import { coursePath } from '@ui/page';
import type { ChartSpec } from '@ui/plot/spec';
import type { CellLink } from './cellLinks';
import type { Controls } from './controls';
import { embedCode } from './embedCode';
import MomentItems, { type MomentItemsProps } from './moment/MomentItems';
import { kitStrings } from './strings';

export interface LateItemsProps<C extends Controls> extends MomentItemsProps<C> {
  title: string;
  /** The charts of the figure, which open as cells. */
  charts: Iterable<() => ChartSpec>;
  /** The query of the address at which the figure stands alone as it is now. */
  query(): string;
  copy(text: () => string): void;
  isOpen: boolean;
}

/** The items of a figure's menu that are loaded when the pointer comes near: its moment, its embed code, its charts as cells. */
export default function LateItems<C extends Controls>(props: LateItemsProps<C>) {
  const { locale, name, title, charts, query, copy, isOpen } = props;
  const t = kitStrings[locale];
  const [cells, setCells] = useState<CellLink[]>([]);
  const findCells = async () => {
    const { cellLinks } = await import('./cellLinks');
    setCells(await cellLinks(locale, title, charts));
  };
  useEffect(() => {
    // without these the menu has everything else
    if (isOpen) findCells().catch(() => setCells([]));
  }, [isOpen]);
  const embed = () => embedCode(`${location.origin}${coursePath}${localePath(locale)}embed/${name}/${query()}`, title);
  return (
    <>
      <MomentItems {...props} />
      <button type="button" data-action="copy-embed" onClick={() => copy(embed)}>
        {t.copyEmbed}
      </button>
      {cells.map(({ name, href }) => (
        <a key={href} href={href} data-action="open-as-cell">
          {cells.length > 1 && name ? `${t.openAsCell}: ${name}` : t.openAsCell}
        </a>
      ))}
    </>
  );
}
