import { useMemo } from 'preact/hooks';
import { parseNetwork } from '@parts/convnet/inAddress';
import { sized } from '@parts/convnet/layers';
import { layerName, volumeText } from '@parts/convnet/names';
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
export function Inside({ looked, cell: chosen, t, set, name }: InsideProps) {
  const layers = useMemo(() => sized(parseNetwork(looked.network)!).layers, [looked.network]);
  const seen: Seen = useMemo(() => {
    const picture = Float32Array.from(looked.pixels, (byte) => byte / 127.5 - 1);
    return { layers, weights: looked.weights, values: [picture, ...looked.values] };
  }, [looked, layers]);
  const cell = useMemo(() => {
    if (chosen.length < 4) return null;
    const [layer, channel, row, column] = chosen;
    return within({ layer: layer - 1, channel, row, column }, layers);
  }, [chosen, layers]);
  // layers are counted from 1; 0 is the picture
  const choose = ({ layer, channel, row, column }: Cell) => set({ cell: [layer + 1, channel, row, column] });
  return (
    <section>
      <p class="netlive-head">{t.maps}</p>
      <p>
        {t.mapsNote}{' '}
        <span class="netlive-sign">
          <i class="tone-forward" /> {t.positive} <i class="tone-gradient" /> {t.negative}
        </span>
      </p>
      {cell && <OriginOf {...{ seen, cell, t, choose, name }} />}
      {layers.map((each, i) => (
        <div key={i} class="netlive-layer">
          <span>
            {i + 1} · {layerName(each.layer)} <small>{volumeText(each.to)}</small>
          </span>
          <Maps
            values={looked.values[i]}
            volume={each.to}
            label={t.map(layerName(each.layer))}
            chosen={cell?.layer === i ? cell : null}
            onChoose={(at) => choose({ layer: i, ...at })}
          />
        </div>
      ))}
    </section>
  );
}
