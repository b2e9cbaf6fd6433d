import { useMemo } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import { Held } from '@kit/Held';
import { At } from '@ui/figures/Plane';
import '@ui/figures/Key.css';
import { horizontal, vertical, type Scale } from '@ui/figures/scale';
import type { MarkSpec } from '@ui/plot/spec';
import { steady } from '@ui/steady';
import type { OthersFound } from './Others';
import type { Model } from './training';
import type { Strings } from './strings';

export const toneOf = (course: number) => ['loss', 'class-1', 'class-0', 'class-2', 'class-3'][course];

interface CurvesProps {
  model: Model;
  t: Strings;
  labelledBy: string;
  others: OthersFound;
}

/** The lines of the other classifiers. */
const dashes = { knn: '6 3', linear: '2 3' };
const shares = vertical(0, 100);
const mostLoss = 3;
const lossTicks = [0, 1, 2, 3];
const shareTicks = [0, 25, 50, 75, 100];

/** Loss and accuracy along the epochs, of every course. */
export const Curves = steady(({ model, t, labelledBy, others }: CurvesProps) => {
  const { courses, shown, epoch } = model;
  const along = Math.max(
    4,
    ...courses.map(({ reached, curve, stop }) => Math.max(reached, stop?.at ?? curve.at.at(-1) ?? 0)),
  );
  const x = useMemo(() => horizontal(0, Math.ceil(along)), [Math.ceil(along)]);
  const y = useMemo(() => vertical(0, mostLoss), []);
  const ticks = useMemo(() => x.ticks(5).filter(Number.isInteger), [x]);
  const levels = (['knn', 'linear'] as const).flatMap((name) => {
    const share = others[name];
    return share === null ? [] : [[name, share] as const];
  });
  const lines = courses.map((_, i) => lossesOf(i, courses));
  return (
    <div class="netlive-curves">
      <Chart
        name="loss"
        {...{ x, y, labelledBy }}
        xTicks={ticks}
        yTicks={lossTicks}
        xLabel={t.epochs}
        yLabel={t.loss}
        marks={[
          here(epoch),
          ...lines.map(({ at, loss }, i): MarkSpec => {
            return { mark: 'line', name: `${i + 1}`, x: at, y: loss, ...lookOf(i, shown) };
          }),
        ]}
        overlay={lines.map(({ at, loss }, i) => {
          const last = at.length - 1;
          const isLost = courses[i].stop !== null;
          return last >= 0 && <CourseNumber key={i} {...{ x, y, i, isLost }} at={at[last]} value={loss[last]} />;
        })}
      />
      <Chart
        name="right"
        {...{ x, labelledBy }}
        y={shares}
        xTicks={ticks}
        yTicks={shareTicks}
        xLabel={t.epochs}
        yLabel={t.right}
        marks={[
          here(epoch),
          ...levels.map(([name, share]): MarkSpec => {
            const look = { stroke: 'muted', strokeDasharray: dashes[name] };
            return { mark: 'ruleY', part: 'passport', name, y: [100 * share], ...look };
          }),
          ...courses.flatMap(({ from, right }, i): MarkSpec[] => {
            const points = { x: right.map((_, k) => from + k), y: right.map((share) => 100 * share) };
            const own = { part: 'convnet', name: `${i + 1}`, ...points };
            const dots = { fill: toneOf(i), stroke: 'none', r: i === shown ? 3.5 : 2.5 };
            return [
              { mark: 'line', ...own, ...lookOf(i, shown) },
              { mark: 'dot', ...own, ...dots },
            ];
          }),
        ]}
        overlay={
          <>
            <Held part="convnet" instead={t.waits}>
              {courses.map(({ from, right }, i) => (
                <CourseNumber
                  key={i}
                  {...{ x, i }}
                  y={shares}
                  at={from + right.length - 1}
                  value={100 * right[right.length - 1]}
                />
              ))}
            </Held>
            <Held part="passport">
              {levels.map(([name, share]) => (
                <At key={name} left={100} top={shares(100 * share)} class="netlive-level-name">
                  {t[name]}
                </At>
              ))}
            </Held>
          </>
        }
      />
      {/* on a phone, where there is no room for their names in the chart */}
      <ul class={`line-key netlive-levels ${levels.length ? '' : 'is-later'}`} aria-hidden="true">
        <Held part="passport">
          <li class="is-dashed">{t.knn}</li>
          <li class="is-dotted">{t.linear}</li>
        </Held>
      </ul>
    </div>
  );
});

/** The losses along a course, from where it leaves another; one that diverges leaves through the top. */
function lossesOf(i: number, courses: Model['courses']) {
  const { curve, stop, from, parent } = courses[i];
  const { at, loss } = courses[parent].curve;
  const left = i > 0 ? at.filter((each) => each <= from).length - 1 : -1;
  return {
    at: [...at.slice(left, left + 1), ...curve.at, ...(stop ? [stop.at] : [])],
    loss: [...loss.slice(left, left + 1), ...curve.loss, ...(stop ? [mostLoss] : [])].map((each) => Math.min(mostLoss, each)), // prettier-ignore
  };
}

/** The epoch that is shown. */
const here = (epoch: number): MarkSpec => ({
  ...{ mark: 'ruleX', name: 'shown', x: [epoch], stroke: 'line-strong', strokeDasharray: '3 3' },
});

const lookOf = (i: number, shown: number) => ({ stroke: toneOf(i), strokeWidth: i === shown ? 2.4 : 1.2 });

interface CourseNumberProps {
  x: Scale;
  y: Scale;
  i: number;
  at: number;
  value: number;
  isLost?: boolean;
}

/** The number of a course at the end of its curve; an arrow if the curve leaves at the top. */
const CourseNumber = ({ x, y, i, at, value, isLost }: CourseNumberProps) => (
  <At left={Math.min(97, x(at))} top={y(value)} class={`netlive-end tone-text tone-${toneOf(i)}`}>
    {i + 1}
    {isLost && ' ↑'}
  </At>
);
