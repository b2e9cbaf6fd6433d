import { useContext } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { Handle } from '@ui/controls/Handle';
import { Held, IsHeld } from '@kit/Held';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNumber } from '@ui/number';
import { Line, Rect } from '@ui/plot/marks';
import { useDeferred } from '@ui/useDeferred';
import { domain, type Model, type State } from './model';
import { meanAt, termAt } from './names';
import type { Strings } from './strings';
import './style.css';

const x = horizontal(domain.min, domain.max);
const y = vertical(0, 24);
const xTicks = [0, 1, 2, 3, 4, 5];
const yTicks = [0, 6, 12, 18, 24];
const tones = ['class-3', 'correct', 'class-0'];
/** Which of the held parts a picture's loss belongs to: that of the car is asked for by itself. */
const partOf = (picture: number) => (picture === 1 ? 'car' : 'mean');
const nameOf = (picture: number) => (picture === 1 ? 'same-loss-2w.car' : undefined);

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state: { scale }, model, t, set, describedBy }: Props) {
  const { curve, mean, losses, zeroFrom } = model;
  const readings = useDeferred(model);
  const isHeld = useContext(IsHeld);
  return (
    <div class="same-loss">
      <Plane
        x={x}
        y={y}
        describedBy={describedBy}
        xTicks={xTicks}
        yTicks={yTicks}
        xLabel={t.scaleAxis}
        yLabel={t.lossAxis}
        overlay={
          <>
            <Held part="car">
              <At left={100} top={100} class="same-loss-zero-word tone-correct">
                {t.zero}
              </At>
            </Held>
            {losses.map((loss, i) => (
              <Held key={i} part={partOf(i)}>
                <At
                  left={x(scale)}
                  top={y(Math.min(loss, 24))}
                  class={`at-dot tone-${tones[i]}`}
                  quantity={nameOf(i)}
                />
              </Held>
            ))}
            <Handle
              axis="x"
              left={x(scale)}
              top={isHeld('mean') ? 100 : y(mean)}
              scale={x}
              value={scale}
              {...domain}
              step={0.1}
              label={t.handle}
              tone="loss"
              quantity={`same-loss-2w.scale ${meanAt(scale)}`}
              onInput={(next) => set({ scale: next })}
            />
          </>
        }
      >
        <Held svg part="car">
          <Rect x1={zeroFrom} class="same-loss-zero" tone="correct" quantity="same.zeroFrom" fillOpacity={0.08} />
        </Held>
        {curve.pictures.map((values, i) => (
          <Held key={i} svg part={partOf(i)}>
            <Line x={curve.scales} y={values} tone={tones[i]} strokeWidth={1.5} />
          </Held>
        ))}
        <Held svg part="mean">
          <Line x={curve.scales} y={curve.mean} class="same-loss-mean" tone="loss" strokeWidth={3.5} />
        </Held>
      </Plane>
      <div class="same-loss-readings">
        <dl>
          {t.pictures.map((name, i) => (
            <div key={name}>
              <dt class={`tone-${tones[i]} tone-text`}>{name}</dt>
              <dd data-quantity={nameOf(i)}>
                <Held part={partOf(i)} instead="?">
                  {formatNumber(readings.losses[i])}
                </Held>
              </dd>
            </div>
          ))}
          <div>
            <dt class="tone-loss tone-text">{t.mean}</dt>
            <dd class="tone-loss tone-text" data-quantity={meanAt(scale)}>
              <Held part="mean" instead="?">
                {formatNumber(readings.mean)}
              </Held>
            </dd>
          </div>
        </dl>
        <Held part="car">
          <p class="same-loss-car">
            {t.ofCar}
            {readings.terms.map(({ score, inside }, j) => (
              <span key={j}>
                max(0, {formatNumber(score)} − {formatNumber(readings.own)} + 1) = max(0,{' '}
                <span data-quantity={termAt(scale, j)}>{formatNumber(inside)}</span>) ={' '}
                <b>{formatNumber(Math.max(0, inside))}</b>
              </span>
            ))}
          </p>
        </Held>
      </div>
    </div>
  );
}
