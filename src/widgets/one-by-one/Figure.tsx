import { useMemo } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { PointHandle } from '@ui/controls/PointHandle';
import { PullNumber } from '@ui/controls/PullNumber';
import { PixelPicture } from '@ui/figures/PixelPicture';
import { horizontal } from '@ui/figures/scale';
import { formatCount, formatNumber } from '@ui/number';
import { steady } from '@ui/steady';
import { side, squeeze, type Model, type State } from './model';
import { presets, type Preset } from './presets';
import type { Strings } from './strings';
import '@ui/figures/numberTable.css';
import '@ui/controls/button.css';
import './style.css';

type Props = FigureOf<State, Model, Strings>;

const area = side * side;
const place = horizontal(-0.5, side - 0.5);
const short = (value: number) => formatNumber(value, 2, true);
const replaced = (list: number[], at: number, value: number) => list.map((old, i) => (i === at ? value : old));
const isSame = (a: number[], b: number[]) => a.every((value, i) => value === b[i]);

export function Figure({ state, model, t, set, labelledBy }: Props) {
  const { mix, bias } = state;
  const [column, row] = [state.column[0], state.row[0]];
  const valueOf = (channels: number[], c: number) => short(channels[c * area + row * side + column]);
  const colours = useMemo(() => model.input.map((value) => 255 * value), [model.input]);
  const mixed = useMemo(() => model.output.map((value) => 255 * value), [model.output]);
  const handle = (
    <PointHandle
      x={place}
      y={place}
      at={[column, row]}
      min={0}
      max={side - 1}
      step={1}
      label={t.pixel}
      tone="margin"
      onInput={([x, y]) => set({ column: [x], row: [y] })}
    />
  );
  return (
    <div class="mixing">
      <figure class="mixing-in">
        <div class="mixing-picture">
          <PixelPicture pixels={colours} alt={t.classes[state.picture[0]]} />
          {handle}
        </div>
        <Channels of={colours} names={t.from} />
        <figcaption>{t.before}</figcaption>
      </figure>
      <div class="mixing-matrix">
        <div class="mixing-presets needs-script">
          {(Object.keys(presets) as Preset[]).map((name) => (
            <button
              key={name}
              type="button"
              class="button"
              aria-pressed={isSame(mix, presets[name].mix) && isSame(bias, presets[name].bias)}
              onClick={() => set(presets[name])}
            >
              {t.presets[name]}
            </button>
          ))}
        </div>
        <table>
          <thead>
            <tr>
              <td />
              {t.from.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">{t.biasHead}</th>
            </tr>
          </thead>
          <tbody>
            {t.to.map((name, to) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {t.from.map((from, c) => (
                  <td key={from}>
                    <PullNumber
                      fills
                      min={-2}
                      max={2}
                      step={0.1}
                      value={mix[3 * to + c]}
                      label={t.weight(to + 1, from)}
                      onInput={(value) => set({ mix: replaced(mix, 3 * to + c, value) })}
                    />
                  </td>
                ))}
                <td>
                  <PullNumber
                    fills
                    min={-1}
                    max={1}
                    step={0.1}
                    value={bias[to]}
                    label={t.bias(to + 1)}
                    onInput={(value) => set({ bias: replaced(bias, to, value) })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="mixing-spelled">
          {t.spelled}
          {state.kernel === '1'
            ? [0, 1, 2].map((to) => (
                <span key={to}>
                  {[0, 1, 2].map((c) => `${c ? ' + ' : ''}${short(mix[3 * to + c])} · ${valueOf(model.input, c)}`)}
                  {` + ${short(bias[to])} = `}
                  <b>{valueOf(model.output, to)}</b>
                </span>
              ))
            : t.around}
        </p>
      </div>
      <figure class="mixing-out">
        <div class="mixing-picture">
          <PixelPicture pixels={mixed} alt="" follows />
          <svg class="mixing-mark" viewBox={`0 0 ${side} ${side}`} role="img" aria-labelledby={labelledBy}>
            <circle cx={column + 0.5} cy={row + 0.5} r="1.1" />
          </svg>
        </div>
        <Channels of={mixed} names={t.to} />
        <figcaption>{t.after}</figcaption>
      </figure>
    </div>
  );
}

/** The channels of a picture, each as a picture of its own in grey. */
const Channels = steady(({ of, names }: { of: number[]; names: string[] }) => (
  <ol class="mixing-channels">
    {names.map((name, c) => {
      const one = of.slice(c * area, (c + 1) * area);
      return (
        <li key={name}>
          <PixelPicture pixels={[...one, ...one, ...one]} alt="" follows />
          {name}
        </li>
      );
    })}
  </ol>
));

/** The ten pictures to choose from, and what such a layer costs in a real network. */
export function Details({ state, t, set }: Props) {
  return (
    <div class="mixing-more">
      <p>{t.range}</p>
      <div class="mixing-presets needs-script">
        {t.classes.map((name, i) => (
          <button
            key={name}
            type="button"
            class="button"
            aria-pressed={state.picture[0] === i}
            onClick={() => set({ picture: [i] })}
          >
            {name}
          </button>
        ))}
      </div>
      <table class="number-table">
        <caption>{t.table}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t.parameters}</th>
            <th scope="col">{t.multiplyAdds}</th>
          </tr>
        </thead>
        <tbody>
          {[1, 3].map((kernel) => (
            <tr key={kernel}>
              <th scope="row">
                32 × {kernel} × {kernel} × 64
              </th>
              <td>{formatCount(squeeze(kernel).parameters)}</td>
              <td>{formatCount(squeeze(kernel).multiplyAdds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
