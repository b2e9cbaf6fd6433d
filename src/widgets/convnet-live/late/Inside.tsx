import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { parseNetwork } from '@parts/convnet/inAddress';
import { sized } from '@parts/convnet/layers';
import { layerName, volumeText } from '@parts/convnet/names';
import { steady } from '@ui/steady';
import type { Props } from '../props';
import type { Looked } from '../inWorker.look';
import { Maps } from './Maps';
import type { Texts } from './texts';
import { OriginOf } from './OriginOf';
import { within, type Cell, type Seen } from '../origin';

interface InsideProps extends Pick<Props, 'set'> {
  t: Texts;
  looked: Looked;
  cell: number[];
  name(c: number): string;
}

/** What the picture becomes layer by layer, and where the number of a chosen cell comes from. */
export const Inside = steady(({ looked, cell: chosen, t, set, name }: InsideProps) => {
  const layers = useMemo(() => sized(parseNetwork(looked.network)!).layers, [looked.network]);
  const cell = useMemo(() => {
    if (chosen.length < 4) return null;
    const [layer, channel, row, column] = chosen;
    return within({ layer: layer - 1, channel, row, column }, layers);
  }, [chosen, layers]);
  const isChosen = cell !== null;
  const seen: Seen | null = useMemo(() => {
    if (!isChosen) return null;
    const picture = Float32Array.from(looked.pixels, (byte) => byte / 127.5 - 1);
    return { layers, weights: looked.weights, values: [picture, ...looked.values] };
  }, [looked, layers, isChosen]);
  const section = useRef<HTMLElement>(null);
  const keep = useKept(section, cell);
  // layers are counted from 1; 0 is the picture
  const choose = ({ layer, channel, row, column }: Cell, kept: string) => {
    keep(kept);
    set({ cell: [layer + 1, channel, row, column] });
  };
  const origin = cell && seen && <OriginOf key="origin" {...{ seen, cell, t, name }} choose={(to) => choose(to, '.netlive-origin')} />; // prettier-ignore
  return (
    <section ref={section} class="netlive-inside">
      <p class="netlive-head">{t.maps}</p>
      <p>
        {t.mapsNote}{' '}
        <span class="netlive-sign">
          <i class="tone-forward" /> {t.positive} <i class="tone-gradient" /> {t.negative}
        </span>
      </p>
      {[
        cell?.layer === -1 && origin,
        ...layers.flatMap((each, i) => [
          <div key={i} class="netlive-layer" data-layer={i}>
            <span>
              {i + 1} · {layerName(each.layer)} <small>{volumeText(each.to)}</small>
            </span>
            <Maps
              values={looked.values[i]}
              volume={each.to}
              label={t.map(layerName(each.layer))}
              chosen={cell?.layer === i ? cell : null}
              onChoose={(at) => choose({ layer: i, ...at }, `[data-layer="${i}"]`)}
            />
          </div>,
          cell?.layer === i && origin,
        ]),
      ]}
    </section>
  );
});

/**
 * The explanation moves to the layer of its cell: what the reader chose in, named before the choice by a selector, stays
 * where it is on the screen and keeps the focus, and the explanation is brought into view where it is not.
 */
function useKept(section: RefObject<HTMLElement>, cell: Cell | null) {
  const kept = useRef<{ element: Element; top: number; focused: Element | null } | null>(null);
  useLayoutEffect(() => {
    if (!kept.current) return;
    const { element, top, focused } = kept.current;
    kept.current = null;
    if (focused instanceof HTMLElement && focused.isConnected && focused !== document.activeElement) {
      focused.focus({ preventScroll: true });
    }
    scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
    const origin = section.current!.querySelector('.netlive-origin')!;
    const box = origin.getBoundingClientRect();
    if (box.top < 0 || box.bottom > innerHeight) origin.scrollIntoView({ block: 'nearest' });
  }, [cell]);
  return (selector: string) => {
    const element = section.current!.querySelector(selector)!;
    kept.current = { element, top: element.getBoundingClientRect().top, focused: document.activeElement };
  };
}
