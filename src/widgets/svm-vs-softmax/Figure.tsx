import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { Lane } from '@parts/scores/Lanes';
import { Handle } from '@ui/controls/Handle';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, logarithmic, vertical } from '@ui/figures/scale';
import { formatNumber, formatShort } from '@ui/number';
import { Line, Rect } from '@ui/plot/marks';
import { points, reach, shown, type Model, type State as ModelState } from './model';
import { nameOf } from './names';
import { Pull } from './Pull';
import type { Strings } from './strings';
import '@ui/controls/button.css';
import './style.css';

const x = horizontal(shown.from, shown.to);
const least = 1e-12; // the least value of the logarithmic axis; beneath it the axis is broken
const zero = 1e-14; // where the line of 0 lies, which no logarithmic axis reaches
const axes = {
  linear: { y: vertical(0, 12), ticks: [0, 3, 6, 9, 12] },
  log: {
    y: logarithmic(zero, 30, 100, 0),
    ticks: [[zero, '0'], [1e-12, '10⁻¹²'], [1e-9, '10⁻⁹'], [1e-6, '10⁻⁶'], [1e-3, '10⁻³'], [1, '1'], [10, '10']] as [number, string][], // prettier-ignore
  },
};
const xTicks = [-15, -10, -5, 0, 5, 10, 15, 20, 25];
const tones = ['correct', 'class-1', 'class-0'];

interface State extends ModelState {
  scale: 'log' | 'linear';
}
type Props = FigureOf<State, Model, Strings>;

export function Figure({ state: { scores, scale }, model, t, set, labelledBy }: Props) {
  const { svm, softmax, pulls, knee, curve } = model;
  const { y, ticks } = axes[scale];
  const isLog = scale === 'log';
  const atLeast = (loss: number) => (!isLog ? loss : loss === 0 ? zero : Math.max(least, loss));
  const setScore = (index: number) => (value: number) =>
    set({ scores: scores.map((score, i) => (i === index ? value : score)) });
  const safe = Math.min(100, Math.max(0, x(knee)));
  const place = Math.min(100, Math.max(0, x(scores[0])));
  const height = (loss: number) => Math.min(100, Math.max(0, y(atLeast(loss))));
  // a score beyond the chart is marked at its edge, and so is a loss beyond its axis
  const isBeyond = x(scores[0]) < 0;
  const isBelow = isLog && softmax < least;
  const isAbove = y(atLeast(softmax)) < 0;
  const far = isBeyond || isBelow || isAbove;
  const drawn = isLog ? curve.softmax.filter((loss) => loss >= least).length : curve.scores.length; // it falls all along
  return (
    <div class="versus">
      <div>
        <p class="versus-points needs-script">
          {Object.values(points).map((preset) => (
            <button
              key={preset.join()}
              type="button"
              class="button"
              aria-pressed={preset.every((score, i) => score === scores[i])}
              onClick={() => set({ scores: preset })}
            >
              {preset.map((score) => formatNumber(score)).join(t.comma)}
            </button>
          ))}
        </p>
        {scores.map((score, i) => (
          <div key={i} class="versus-lane">
            <Lane
              name={t.classes[i]}
              tone={tones[i]}
              scale={x}
              value={score}
              {...reach}
              label={t.labels[i]}
              onInput={setScore(i)}
            >
              {x(score) < 0 && <span class="versus-beyond">◂</span>}
              <Held part="svm">
                <Pull {...{ x, score }} pull={pulls.svm[i]} tone="margin" />
              </Held>
              <Pull {...{ x, score }} pull={pulls.softmax[i]} tone="loss" />
            </Lane>
          </div>
        ))}
        <table class="versus-readings">
          <thead>
            <tr>
              <td />
              <th class="tone-margin">{t.svm}</th>
              <th class="tone-loss">{t.softmax}</th>
            </tr>
          </thead>
          <tbody>
            {[t.lossAxis, ...t.classes.map(t.pull)].map((reading, i) => (
              <tr key={reading}>
                <th>{reading}</th>
                <td class="tone-margin" data-quantity={i === 0 ? nameOf('svm', scores) : undefined}>
                  <Held part="svm" instead="?">
                    {formatNumber([svm, ...pulls.svm][i])}
                  </Held>
                </td>
                <td class="tone-loss" data-quantity={i === 0 ? nameOf('softmax', scores) : undefined}>
                  {formatShort([softmax, ...pulls.softmax][i])}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Plane
        x={x}
        y={y}
        labelledBy={labelledBy}
        xTicks={xTicks}
        yTicks={ticks}
        xLabel={t.scoreAxis}
        yLabel={t.lossAxis}
        overlay={
          <>
            <Held part="svm">
              <At left={safe} top={isBeyond ? 30 : 0} class="versus-content-word tone-correct">
                {safe < 70 && t.content}
              </At>
              <At left={place} top={height(svm)} class="at-dot tone-margin" quantity={nameOf('svm', scores)} />
            </Held>
            {far && (
              <At
                left={place}
                top={height(softmax)}
                class={`versus-far tone-loss ${isBelow ? 'is-below' : ''} ${place > 60 ? 'is-left' : ''}`}
              >
                {isBeyond && `◂ ${formatNumber(scores[0], 1)}:`} {isBelow ? '▾' : isAbove ? '▴' : ''}{' '}
                {formatShort(softmax)}
              </At>
            )}
            {isLog && <At left={0} top={(y(least) + 100) / 2} class="versus-break" />}
            <Handle
              axis="x"
              left={place}
              top={height(softmax)}
              scale={x}
              value={scores[0]}
              min={shown.from}
              max={shown.to}
              step={reach.step}
              label={t.handle}
              tone="loss"
              quantity={nameOf('softmax', scores)}
              onInput={setScore(0)}
            />
          </>
        }
      >
        <Held svg part="svm">
          <Rect x1={x.invert(safe)} class="versus-content" tone="correct" fillOpacity={0.08} />
          <Line
            x={curve.scores}
            y={curve.svm.map(atLeast)}
            strokeWidth={3}
            class="versus-curve-svm"
            tone="margin"
            strokeDasharray="7 4"
          />
        </Held>
        <Line x={curve.scores.slice(0, drawn)} y={curve.softmax.slice(0, drawn)} strokeWidth={3} tone="loss" />
      </Plane>
    </div>
  );
}
