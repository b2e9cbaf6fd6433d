import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { Handle } from '@ui/controls/Handle';
import { Lane } from '@parts/scores/Lanes';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNumber, formatScientific } from '@ui/number';
import { Line, Rect } from '@ui/plot/marks';
import { points, reach, type Model, type State } from './model';
import type { Strings } from './strings';
import './style.css';

const y = vertical(0, 12);
const yTicks = [0, 3, 6, 9, 12];
const tones = ['correct', 'class-1', 'class-0'];

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state: { point, moved }, model, t, set, describedBy }: Props) {
  const { scores, svm, softmax, knee, from, to, curve } = model;
  const x = horizontal(from, to);
  const setScore = (index: number) => (value: number) =>
    set({ moved: moved.map((by, i) => (i === index ? value - points[point][i] : by)) });
  const safe = Math.min(100, Math.max(0, x(knee)));
  const boundsOf = (i: number) => ({
    min: points[point][i] + reach.min,
    max: points[point][i] + reach.max,
    step: reach.step,
  });
  return (
    <div class="versus">
      <div>
        {scores.map((score, i) => {
          const bounds = boundsOf(i);
          return (
            <Lane
              key={i}
              name={t.classes[i]}
              tone={tones[i]}
              scale={horizontal(bounds.min, bounds.max)}
              value={score}
              {...bounds}
              label={t.labels[i]}
              onInput={setScore(i)}
            />
          );
        })}
        <dl class="versus-readings">
          <dt class="versus-svm">{t.svm}</dt>
          <dd class="versus-svm">
            <Held part="svm" instead="?">
              {formatNumber(svm)}
            </Held>
          </dd>
          <dt class="versus-softmax">{t.softmax}</dt>
          <dd class="versus-softmax">{formatScientific(softmax)}</dd>
        </dl>
      </div>
      <Plane
        x={x}
        y={y}
        describedBy={describedBy}
        xTicks={[-15, -10, -5, 0, 5, 10, 15].map((by) => points[point][0] + by)}
        yTicks={yTicks}
        xLabel={t.scoreAxis}
        yLabel={t.lossAxis}
        overlay={
          <>
            <Held part="svm">
              <At left={safe} top={0} class="versus-content-word tone-correct">
                {safe < 70 && t.content}
              </At>
              <At left={x(scores[0])} top={Math.max(0, y(svm))} class="at-dot tone-margin" />
            </Held>
            <Handle
              axis="x"
              left={x(scores[0])}
              top={Math.max(0, y(softmax))}
              scale={x}
              value={scores[0]}
              {...boundsOf(0)}
              label={t.handle}
              tone="loss"
              onInput={setScore(0)}
            />
          </>
        }
      >
        <Held svg part="svm">
          <Rect x1={x.invert(safe)} class="versus-content" tone="correct" fillOpacity={0.08} />
          <Line
            x={curve.scores}
            y={curve.svm}
            strokeWidth={3}
            class="versus-curve-svm"
            tone="margin"
            strokeDasharray="7 4"
          />
        </Held>
        <Line x={curve.scores} y={curve.softmax} strokeWidth={3} tone="loss" />
      </Plane>
    </div>
  );
}
