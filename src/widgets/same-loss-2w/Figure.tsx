import { useContext } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { Handle } from '@ui/controls/Handle';
import { Held, IsHeld } from '@kit/Held';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNumber } from '@ui/number';
import { Line, Rect } from '@ui/plot/marks';
import { useDeferred } from '@ui/useDeferred';
import { compute, domain, type Model, type State } from './model';
import { meanAt, termAt } from './names';
import { Scores } from './Scores';
import type { Strings } from './strings';
import './style.css';

const x = horizontal(domain.min, domain.max);
const most = 24;
const y = vertical(0, most);
const xTicks = [0, 1, 2, 3, 4, 5];
const yTicks = [0, 6, 12, 18, 24];
const tones = ['class-3', 'correct', 'class-0', 'loss'];
/** Which of the held parts a loss belongs to: that of the car is asked for by itself. */
const partOf = (picture: number) => (picture === 1 ? 'car' : 'mean');
/** What the chapter has worked out already: these losses are no answer. */
const unscaled = compute({ scale: 1 });
const nameOf = (picture: number) => (picture === 1 ? 'same-loss-2w.car' : undefined);

/** Where a loss leaves the chart, at its right or its top, and its name is written. */
function wayOut(scales: readonly number[], losses: readonly number[]) {
  const [[before, from], [after, to]] = [-2, -1].map((i) => [scales.at(i)!, losses.at(i)!]);
  if (to <= most) return { left: 100, top: y(to) };
  return { left: x(before + ((most - from) / (to - from)) * (after - before)), top: 0 };
}

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state: { scale }, model, t, set, labelledBy }: Props) {
  const { curve, mean, losses, zeroFrom } = model;
  const readings = useDeferred(model);
  const isHeld = useContext(IsHeld);
  /** What is held back decides on which curve the handle is: that of the mean, that of the car, or none, the axis. */
  const held = !isHeld('mean') ? null : isHeld('car') ? 'all' : 'mean';
  const names = [...t.pictures, t.mean];
  const lines = [...curve.pictures, curve.mean];
  const known = [...unscaled.losses, unscaled.mean];
  /** Before the answer: what the loss is at the factor that the chapter has worked out. */
  const told = (value: number) => (
    <>
      {formatNumber(value)} <small>{t.unscaled}</small>
    </>
  );
  return (
    <div class="same-loss">
      <Plane
        x={x}
        y={y}
        labelledBy={labelledBy}
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
            {known.map((loss, i) => (
              <Held
                key={i}
                part={partOf(i)}
                instead={
                  <>
                    <At left={x(1)} top={y(loss)} class={`at-dot tone-${tones[i]}`} />
                    <At
                      left={x(1)}
                      top={y(loss)}
                      class={`same-loss-name ${loss === 0 ? 'is-raised' : ''} tone-${tones[i]}`}
                    >
                      {t.known(names[i], formatNumber(loss))}
                    </At>
                  </>
                }
              >
                {i !== 1 && !(i === 3 && scale > 0.8 * domain.max) && (
                  <At {...wayOut(curve.scales, lines[i])} class={`same-loss-name is-out tone-${tones[i]}`}>
                    {names[i]}
                  </At>
                )}
              </Held>
            ))}
            {losses.map((loss, i) => (
              <Held key={i} part={partOf(i)}>
                {loss <= most && (
                  <At left={x(scale)} top={y(loss)} class={`at-dot tone-${tones[i]}`} quantity={nameOf(i)} />
                )}
              </Held>
            ))}
            <At left={x(scale)} top={0} class={`same-loss-off ${scale > 0.5 * domain.max ? 'is-right' : ''}`}>
              {[...losses, mean].map(
                (loss, i) =>
                  loss > most && (
                    <Held key={i} part={partOf(i)}>
                      <span class={`tone-${tones[i]} tone-text`}>
                        ▴ {names[i]} {formatNumber(loss, 1)}
                      </span>
                    </Held>
                  ),
              )}
            </At>
            <Handle
              axis="x"
              left={x(scale)}
              top={held === null ? y(Math.min(mean, most)) : held === 'all' ? 100 : y(Math.min(losses[1], most))}
              scale={x}
              value={scale}
              {...domain}
              step={0.1}
              label={t.handle}
              tone={held === null ? 'loss' : held === 'all' ? 'muted' : tones[1]}
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
        <Scores scaled={model.scores} {...{ t, labelledBy }} />
        <dl>
          {t.pictures.map((name, i) => (
            <div key={name}>
              <dt class={`tone-${tones[i]} tone-text`}>{name}</dt>
              <dd data-quantity={nameOf(i)}>
                <Held part={partOf(i)} instead={told(known[i])}>
                  {formatNumber(readings.losses[i])}
                </Held>
              </dd>
            </div>
          ))}
          <div>
            <dt class="tone-loss tone-text">{t.mean}</dt>
            <dd class="tone-loss tone-text" data-quantity={meanAt(scale)}>
              <Held part="mean" instead={told(unscaled.mean)}>
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
