import type { FigureOf } from '@kit/defineWidget';
import { GuessMark } from '@kit/GuessMark';
import { Handle } from '@ui/controls/Handle';
import { HingeSum } from '@parts/scores/HingeSum';
import { Lane, LaneBar } from '@parts/scores/Lanes';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNumber } from '@ui/number';
import { Line, Rect, RuleY } from '@ui/plot/marks';
import { domain, type Model, type State } from './model';
import type { Strings } from './strings';
import { until, useTrace } from './useTrace';
import './style.css';

const x = horizontal(domain.min, domain.max);
const highest = 10;
const y = vertical(0, highest);
const tones = ['correct', 'class-1', 'class-0'];
const step = 0.1;

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state: { scores, margin }, model, t, set, locale, labelledBy, guesses, pass }: Props) {
  const { curve, loss, terms, knees, safeFrom } = model;
  const correct = scores[0];
  const { end, isFound } = useTrace(correct, loss === 0 || margin !== 1 || guesses.margin !== undefined, pass);
  const lines = [...curve.terms, curve.loss].map((values, j) => ({
    values,
    look: { tone: tones[j + 1] ?? 'loss', strokeWidth: j < curve.terms.length ? 1.75 : 3.5 },
  }));
  const setScore = (index: number) => (value: number) =>
    set({ scores: scores.map((score, i) => (i === index ? value : score)) });

  return (
    <div class="hinge">
      <Plane
        x={x}
        y={y}
        labelledBy={labelledBy}
        xTicks={x.ticks(7)}
        yTicks={[0, 2, 4, 6, 8, 10]}
        xLabel={t.xLabel}
        yLabel={t.yLabel}
        overlay={
          <>
            <span class={isFound ? undefined : 'held'}>
              <At
                left={100}
                top={guesses.margin === undefined ? 0 : 14}
                class="hinge-safe-word tone-correct"
                quantity="hinge.safeFrom"
              >
                {x(safeFrom) < 88 && t.safe}
              </At>
            </span>
            <At
              left={100}
              top={Math.min(94, y(Math.min(loss, highest)))}
              class="hinge-reading tone-loss"
              quantity="hinge.loss"
            >
              {loss > highest && '▴ '}
              {formatNumber(loss)}
            </At>
            {guesses.margin !== undefined && (
              <GuessMark locale={locale} left={x(guesses.margin)}>
                {formatNumber(guesses.margin)}
              </GuessMark>
            )}
            <Handle
              axis="x"
              left={x(correct)}
              top={Math.max(0, y(loss))}
              scale={x}
              value={correct}
              {...domain}
              step={step}
              label={t.correctScore}
              tone="loss"
              quantity="hinge.loss s.0.0"
              onInput={setScore(0)}
            />
          </>
        }
      >
        <g class={isFound ? undefined : 'held'}>
          <Rect
            x1={Math.min(domain.max, safeFrom)}
            class="hinge-safe"
            tone="correct"
            quantity="hinge.safeFrom"
            fillOpacity={0.1}
          />
          {lines.map(({ values, look }, j) => (
            <Line key={j} x={curve.scores} y={values} {...look} />
          ))}
        </g>
        {!isFound &&
          lines.map(({ values, look }, j) => <Line key={j} {...until(end, curve.scores, values)} {...look} />)}
        <RuleY y={loss} x1={correct} tone="loss" quantity="hinge.loss" strokeWidth={1} strokeDasharray="3 4" />
      </Plane>

      <div class="hinge-lanes">
        {scores.map((score, i) => (
          <Lane
            key={i}
            name={t.classes[i]}
            tone={tones[i]}
            quantity={`s.0.${i}`}
            scale={x}
            value={score}
            {...domain}
            step={step}
            label={i === 0 ? t.correctScore : t.score(t.classes[i])}
            onInput={setScore(i)}
          >
            {i > 0 && (
              <>
                <LaneBar scale={x} from={score} to={score + margin} tone="margin" class="lane-margin" />
                <LaneBar scale={x} from={correct} to={knees[i - 1]} tone="loss" class="lane-overlap" />
              </>
            )}
          </Lane>
        ))}
        <div class="hinge-guide" aria-hidden="true">
          <span class="tone-correct" style={{ left: `${x(correct)}%` }} />
        </div>
      </div>

      <HingeSum
        symbol="L"
        correct={correct}
        margin={margin}
        terms={terms.map((value, j) => ({ value, score: scores[j + 1], tone: tones[j + 1], quantity: `s.0.${j + 1}` }))}
        total={loss}
        quantities={{ correct: 's.0.0', total: 'hinge.loss' }}
      />
    </div>
  );
}
