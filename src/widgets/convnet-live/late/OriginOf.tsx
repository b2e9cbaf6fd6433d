import { useChosen } from '@kit/moment/pieces';
import { layerName } from '@parts/convnet/names';
import { formatNumber } from '@ui/number';
import { indexOf, mainPart, originOf, type Cell, type Origin, type Place, type Seen } from '../origin';
import type { Texts } from './texts';

interface OriginProps {
  seen: Seen;
  cell: Cell;
  t: Texts;
  choose(cell: Cell): void;
  name(c: number): string;
}

const short = (value: number) => formatNumber(value, 2, true);
/** How many products of a fully connected layer are shown. */
const strongest = 12;

/** Where the number of a cell comes from: window × filter, products, sum, bias; each input can be asked in turn. */
export function OriginOf({ seen, cell, t, choose, name }: OriginProps) {
  const { layers } = seen;
  const origin = originOf(cell, seen);
  const back = mainPart(origin);
  const after = cell.layer >= 0 && layers[cell.layer + 1]?.layer.kind === 'relu' ? { ...cell, layer: cell.layer + 1 } : null; // prettier-ignore
  const isScore = cell.layer === layers.length - 1;
  return (
    <div class="netlive-origin" aria-live="polite">
      <p>
        <b>{titleOf(cell, seen, t)}</b>
        {isScore && ` (${name(cell.channel)})`}
        {t.is}
        <b class="tone-text tone-forward">{short(origin.value)}</b>
      </p>
      <Parts key={`${cell.layer} ${cell.channel}`} {...{ origin, seen, t, choose }} />
      {after && origin.kind !== 'pixel' && (
        <p>{t.thenRelu(short(origin.value), short(seen.values[after.layer + 1][indexOf(after, layers)]))}</p>
      )}
      <p class="netlive-way">
        {back && (
          <button type="button" onClick={() => choose(back)}>
            ← {t.back}
          </button>
        )}
        {after && (
          <button type="button" onClick={() => choose(after)}>
            {t.forward} →
          </button>
        )}
      </p>
    </div>
  );
}

function titleOf({ layer, channel, row, column }: Cell, { layers }: Seen, t: Texts): string {
  if (layer < 0) return t.pixel(t.colours[channel], row + 1, column + 1);
  const { layer: own, to } = layers[layer];
  const what = `${layer + 1} · ${layerName(own)}`;
  return to.length === 1 ? t.unit(what, channel + 1) : t.at(what, channel + 1, row + 1, column + 1);
}

function Parts({ origin, seen, t, choose }: { origin: Origin; seen: Seen } & Pick<OriginProps, 't' | 'choose'>) {
  switch (origin.kind) {
    case 'pixel': {
      const byte = String(Math.round((origin.value + 1) * 127.5));
      return <p>{t.byte(byte, short(origin.value))}</p>;
    }
    case 'relu':
      return <p>{t.relu(short(origin.place.input), short(origin.value))}</p>;
    case 'bn': {
      const { place, mean, deviation, scale, shift, value } = origin;
      return <p>{t.bn(short(place.input), short(mean), short(deviation), short(scale), short(shift), short(value))}</p>;
    }
    case 'largest':
      return (
        <>
          <Grid
            caption={t.window}
            places={origin.places}
            side={origin.side}
            number={({ input }) => input}
            {...{ t, choose }}
            marked={origin.from}
          />
          <p>{t.largest(short(origin.value))}</p>
        </>
      );
    case 'sum':
      return seen.layers[origin.cell.layer].layer.kind === 'conv' ? (
        <ByChannel {...{ origin, t, choose }} />
      ) : (
        <Strongest {...{ origin, t, choose }} />
      );
  }
}

type SumProps = Pick<OriginProps, 't' | 'choose'> & { origin: Extract<Origin, { kind: 'sum' }> };
const product = ({ input, weight }: Place) => input * weight;

/** A convolution: the window, the filter and their products in one channel, and the sums of all. */
function ByChannel({ origin, t, choose }: SumProps) {
  const { places, side, sum, bias } = origin;
  const area = side * side;
  const sums = Array.from({ length: places.length / area }, (_, c) =>
    places.slice(c * area, (c + 1) * area).reduce((total, place) => total + product(place), 0),
  );
  const largest = sums.reduce((best, each, c) => (Math.abs(each) > Math.abs(sums[best]) ? c : best), 0);
  const [chosen, setChannel] = useChosen('channel');
  const channel = Math.min(chosen ?? largest, sums.length - 1);
  const shown = places.slice(channel * area, (channel + 1) * area);
  return (
    <>
      <div class="netlive-product">
        <Grid caption={t.window} places={shown} {...{ side, t, choose }} number={({ input }) => input} />
        <span aria-hidden="true">×</span>
        <Grid caption={t.filter} places={shown} {...{ side, t }} number={({ weight }) => weight} />
        <span aria-hidden="true">=</span>
        <Grid caption={t.products} places={shown} {...{ side, t }} number={product} />
      </div>
      <p class="netlive-channels">
        {t.channels}{' '}
        {sums.map((each, c) => (
          <button key={c} type="button" aria-pressed={c === channel} onClick={() => setChannel(c)}>
            {t.channel(c + 1, short(each))}
          </button>
        ))}
      </p>
      <p>{t.sum(short(sum), short(bias), short(sum + bias))}</p>
    </>
  );
}

/** A fully connected layer: the products that matter most. */
function Strongest({ origin, t, choose }: SumProps) {
  const { places, sum, bias } = origin;
  const largest = [...places].sort((a, b) => Math.abs(product(b)) - Math.abs(product(a))).slice(0, strongest);
  return (
    <>
      <p>{t.strongest(largest.length, String(places.length))}</p>
      <p class="netlive-channels">
        {largest.map((place, i) => (
          <button key={i} type="button" onClick={() => choose(place)}>
            {short(place.input)} × {short(place.weight)} = {short(product(place))}
          </button>
        ))}
      </p>
      <p>{t.sum(short(sum), short(bias), short(sum + bias))}</p>
    </>
  );
}

interface GridProps {
  caption: string;
  places: Place[];
  side: number;
  number(place: Place): number;
  t: Texts;
  choose?(cell: Cell): void;
  marked?: number;
}

/** A window of numbers; where they are cells of the layer before, each can be asked. */
function Grid({ caption, places, side, number, choose, marked }: GridProps) {
  return (
    <div class="netlive-grid">
      <span>{caption}</span>
      <div style={{ gridTemplateColumns: `repeat(${side}, 1fr)` }}>
        {places.map((place, i) => {
          const value = number(place);
          const tone = value < 0 ? 'gradient' : 'forward';
          const name = `tone-${tone} ${place.outside ? 'is-outside' : ''} ${i === marked ? 'is-marked' : ''}`;
          return choose && !place.outside ? (
            <button key={i} type="button" class={name} onClick={() => choose(place)}>
              {short(value)}
            </button>
          ) : (
            <span key={i} class={name}>
              {short(value)}
            </span>
          );
        })}
      </div>
    </div>
  );
}
