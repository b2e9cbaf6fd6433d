import { line } from 'd3-shape';
import type { FigureOf } from '@kit/defineWidget';
import { Handle } from '@ui/controls/Handle';
import { Held } from '@kit/Held';
import { useTrail } from '@ui/useTrail';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNumber } from '@ui/number';
import { useDeferred } from '@ui/useDeferred';
import { domain, type Model, type State } from './model';
import type { Strings } from './strings';
import './style.css';

const x = horizontal(domain.min, domain.max);
const y = vertical(0, 24);
const xTicks = [0, 1, 2, 3, 4, 5];
const yTicks = [0, 6, 12, 18, 24];
const tones = ['class-3', 'correct', 'class-0'];

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state: { scale }, model, t, set, describedBy }: Props) {
  const { curve, mean, losses, zeroFrom } = model;
  const draw = line<number>(
    (_, i) => x(curve.scales[i]),
    (value) => y(value),
  );
  const readings = useDeferred(model);
  const trail = useTrail(scale);
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
            <At left={x(zeroFrom)} top={0} class="same-loss-zero-word tone-correct">
              {t.zero}
            </At>
            {losses.map((loss, i) => (
              <At key={i} left={x(scale)} top={y(Math.min(loss, 24))} class={`at-dot tone-${tones[i]}`} />
            ))}
            <Handle
              axis="x"
              left={x(scale)}
              top={y(mean)}
              scale={x}
              value={scale}
              {...domain}
              step={0.1}
              label={t.handle}
              tone="loss"
              onInput={(next) => set({ scale: next })}
            />
          </>
        }
      >
        <rect class="same-loss-zero tone-correct" x={x(zeroFrom)} y={0} width={100 - x(zeroFrom)} height={100} />
        {curve.pictures.map((values, i) => (
          <path key={i} class={`same-loss-picture tone-${tones[i]}`} d={draw(values)!} />
        ))}
        <Held
          svg
          part="mean"
          instead={
            <path
              class="same-loss-mean tone-loss"
              d={
                draw.defined((_, i) => curve.scales[i] >= trail.low && curve.scales[i] <= trail.high)(curve.mean) ?? ''
              }
            />
          }
        >
          <path class="same-loss-mean same-loss-whole tone-loss" d={draw.defined(() => true)(curve.mean)!} />
        </Held>
      </Plane>
      <div class="same-loss-readings">
        <dl>
          {t.pictures.map((name, i) => (
            <div key={name}>
              <dt class={`tone-${tones[i]} tone-text`}>{name}</dt>
              <dd>{formatNumber(readings.losses[i])}</dd>
            </div>
          ))}
          <div>
            <dt class="tone-loss tone-text">{t.mean}</dt>
            <dd class="tone-loss tone-text">{formatNumber(readings.mean)}</dd>
          </div>
        </dl>
        <p class="same-loss-car">
          {t.ofCar}
          {readings.terms.map(({ score, inside }, j) => (
            <span key={j}>
              max(0, {formatNumber(score)} − {formatNumber(readings.own)} + 1) = max(0, {formatNumber(inside)}) ={' '}
              <b>{formatNumber(Math.max(0, inside))}</b>
            </span>
          ))}
        </p>
      </div>
    </div>
  );
}
