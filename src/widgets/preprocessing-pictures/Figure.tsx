import { useMemo } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { GuessMark } from '@kit/GuessMark';
import { Held } from '@kit/Held';
import { Handle } from '@ui/controls/Handle';
import { Key } from '@ui/figures/Key';
import { PixelPicture } from '@ui/figures/PixelPicture';
import { logarithmic, vertical, type Scale } from '@ui/figures/scale';
import { formatNumber, formatPercent } from '@ui/number';
import type { MarkSpec } from '@ui/plot/spec';
import { kept, lots, type Model, type State } from './model';
import type { Strings } from './strings';
import '@ui/figures/numberTable.css';
import './style.css';

const count = logarithmic(1, 300, 0, 100);
const percent = vertical(0, 100);
const spread = logarithmic(0.1, 20, 100, 0);
const counts = [1, 3, 10, 30, 100, 300];
const percents = [0, 30, 60, 90];
const powers = [0.1, 1, 10];

/** The handle goes from one number on offer to the next, which are counted from 0. */
const stops: Scale = Object.assign((i: number) => count(Number(kept[i])), {
  ...count,
  invert(left: number) {
    const away = kept.map((k) => Math.abs(count(Number(k)) - left));
    return away.indexOf(Math.min(...away));
  },
});

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state, model, t, set, locale, labelledBy, guesses }: Props) {
  const { k, shares } = model;
  const tiles = [
    ['pixels', t.tiles.pixels],
    ['mean', t.tiles.mean],
    ['centred', t.tiles.centred],
    ['normalised', t.tiles.normalised],
    ['rebuilt', t.tiles.rebuilt(k)],
    ['whitened', t.tiles.whitened],
  ] as const;
  const curve = useMemo(
    (): MarkSpec[] => [
      {
        ...{ mark: 'line', part: 'kept', name: 'shares', stroke: 'forward', strokeWidth: 2 },
        ...{ x: shares.map((_, i) => i + 1), y: shares.map((share) => 100 * share) },
      },
    ],
    [shares],
  );
  return (
    <div class="eigen">
      <div class="eigen-tiles">
        {tiles.map(([name, text]) => (
          <figure key={name}>
            <PixelPicture pixels={model[name]} alt="" />
            <figcaption>{text}</figcaption>
          </figure>
        ))}
      </div>
      <Chart
        name="shares"
        x={count}
        y={percent}
        labelledBy={labelledBy}
        xTicks={counts}
        yTicks={percents}
        xLabel={t.along}
        yLabel={t.shares}
        marks={curve}
        overlay={
          <>
            <Held part="kept">
              <Handle
                left={count(k)}
                top={percent(100 * shares[k - 1])}
                axis="x"
                scale={stops}
                value={kept.indexOf(state.k)}
                min={0}
                max={kept.length - 1}
                step={1}
                label={t.controls.k.label}
                valueText={state.k}
                tone="forward"
                onInput={(i) => set({ k: kept[i] })}
              />
            </Held>
            {guesses.kept !== undefined && (
              <GuessMark locale={locale} left={count(Math.max(1, guesses.kept))}>
                {formatNumber(guesses.kept)}
              </GuessMark>
            )}
          </>
        }
      />
    </div>
  );
}

/** The first eigen-pictures; what whitening does to pictures that it has not seen; and test pictures by their own statistics. */
export function Details({ model: { eigenPictures, spreads, accuracies }, t, labelledBy }: Props) {
  const curves = useMemo((): MarkSpec[] => {
    const x = spreads.map((_, i) => i + 1);
    return [
      { mark: 'line', name: 'training', stroke: 'class-0', x: [1, x.length], y: [1, 1] },
      { mark: 'line', part: 'spreads', name: 'test', stroke: 'class-1', x, y: spreads },
    ];
  }, [spreads]);
  const rows = [
    { name: t.lots.train, share: accuracies.train },
    ...lots.map((many, i) => ({ name: t.lots.own(many), share: accuracies.own[i] })),
  ];
  return (
    <div class="eigen-more">
      <div>
        <p>{t.eigen}</p>
        <div class="eigen-first">
          {eigenPictures.map((pixels, i) => (
            <PixelPicture key={i} pixels={pixels} alt="" />
          ))}
        </div>
      </div>
      <Chart
        name="spreads"
        x={count}
        y={spread}
        labelledBy={labelledBy}
        xTicks={counts}
        yTicks={powers}
        xLabel={t.along}
        yLabel={t.spreads}
        marks={curves}
        overlay={
          <Key
            lines={[
              { tone: 'class-0', text: t.training },
              { tone: 'class-1', text: t.test },
            ]}
          />
        }
      />
      <Held part="lots" instead={<p>{t.waits}</p>}>
        <table class="number-table">
          <caption>{t.lots.caption}</caption>
          <tbody>
            {rows.map(({ name, share }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="eigen-bar">
                  <span style={{ width: `${100 * share}%` }} />
                </td>
                <td>{formatPercent(share, 1, true)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Held>
    </div>
  );
}
