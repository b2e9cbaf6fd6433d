import type { FigureOf } from '@kit/defineWidget';
import { Lane } from '@parts/scores/Lanes';
import { At, Plane } from '@ui/figures/Plane';
import { beyond } from '@ui/figures/beyond';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNumber, formatScientific } from '@ui/number';
import { lossText } from './lossText';
import { Line, RuleX, RuleY } from '@ui/plot/marks';
import { lossCurve, type Model, type State } from './model';
import type { Strings } from './strings';
import './style.css';

/** What can be typed, enough to break the arithmetic; a lane shows the middle of it. */
export const bounds = { min: -2000, max: 2000, step: 0.1 };
const x = beyond(horizontal(-10, 10));
const p = horizontal(0, 1);
const highest = 6;
const y = vertical(0, highest);
const guide = { tone: 'correct', strokeWidth: 1.25, strokeDasharray: '4 4' };
const tones = ['correct', 'class-1', 'class-0'];

/** Dense where the curve is steep. */
const probabilities = Array.from({ length: 81 }, (_, i) => (i / 80) ** 2 || 1e-4);
const curve = lossCurve(probabilities);

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state: { scores, shift, stable }, model, t, set, labelledBy }: Props) {
  const setScore = (index: number) => (value: number) =>
    set({ scores: scores.map((score, i) => (i === index ? value : score)) });
  const { loss, broken } = model;
  const lossTop = loss > highest ? 0 : y(loss); // a loss beyond the figure is shown at its upper edge

  return (
    <div class="softmax">
      <div class="softmax-rows">
        <div class="softmax-row softmax-head" aria-hidden="true">
          <span>{t.columns.score}</span>
          <span>
            {shift === 0 && !stable ? (
              t.columns.exp
            ) : (
              <Power {...{ shift }} most={stable ? Math.max(...scores) : undefined} />
            )}
          </span>
          <span>{t.columns.probability}</span>
        </div>
        {scores.map((score, i) => (
          <div class={`softmax-row tone-${tones[i]}`} key={i}>
            <Lane
              name={t.classes[i]}
              tone={tones[i]}
              scale={x}
              value={score}
              {...bounds}
              goesOn
              label={i === 0 ? t.correctScore : t.score(t.classes[i])}
              quantity={`s.0.${i}`}
              onInput={setScore(i)}
            />
            <span class="softmax-exp" data-quantity={`softmax.exps.${i}`}>
              <i>{t.columns.exp} = </i>
              {formatScientific(model.exps[i])}
            </span>
            <span class="softmax-probability">
              <span class="softmax-bar">
                <span style={{ width: `${broken ? 0 : 100 * model.probabilities[i]}%` }} />
              </span>
              <b data-quantity={`softmax.p.${i}`}>
                {broken ? t.broken : formatNumber(model.probabilities[i], 2, true)}
              </b>
            </span>
          </div>
        ))}
        <div class="softmax-row softmax-total">
          <span>{t.total}</span>
          <span class="softmax-exp">{formatScientific(model.total)}</span>
        </div>
        <p class="softmax-goes-on needs-script">{t.goesOn}</p>
      </div>

      <div class="softmax-loss">
        <Plane
          x={p}
          y={y}
          labelledBy={labelledBy}
          xTicks={[0, 0.25, 0.5, 0.75, 1]}
          yTicks={[0, 2, 4, 6]}
          xLabel={t.probabilityAxis}
          yLabel={t.lossAxis}
          overlay={
            !broken && (
              <>
                <At left={p(model.probabilities[0])} top={lossTop} class="at-dot tone-loss" quantity="softmax.loss" />
                <At
                  left={p(model.probabilities[0])}
                  top={lossTop}
                  class={`softmax-reading ${model.probabilities[0] > 0.7 ? 'is-left' : ''} ${lossTop < 12 ? 'is-below' : ''}`}
                  quantity="softmax.loss"
                >
                  {loss > highest && '▴ '}
                  {lossText(loss)}
                </At>
              </>
            )
          }
        >
          {!broken && (
            <>
              <RuleX x={model.probabilities[0]} y2={Math.min(highest, loss)} quantity="softmax.p.0" {...guide} />
              <RuleY y={Math.min(highest, loss)} x2={model.probabilities[0]} quantity="softmax.loss" {...guide} />
            </>
          )}
          <Line x={probabilities} y={curve} tone="loss" strokeWidth={2.5} />
        </Plane>
      </div>
    </div>
  );
}

/** What is raised, where it is not the score itself: with the bonus, or with the largest of all taken away. */
function Power({ shift, most }: { shift: number; most?: number }) {
  const added = most === undefined ? shift : -most; // the bonus goes with the largest
  return (
    <>
      e
      <sup>
        s {added < 0 ? '−' : '+'} {formatNumber(Math.abs(added))}
      </sup>
    </>
  );
}
