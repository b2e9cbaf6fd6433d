import { useMemo } from 'preact/hooks';
import { Held } from '@kit/Held';
import { Dots } from '@ui/figures/Dots';
import { At, Plane } from '@ui/figures/Plane';
import { pathOf, pointsOf } from '@ui/figures/polyline';
import { horizontal, vertical, type Scale } from '@ui/figures/scale';
import type { OthersFound } from './Others';
import type { Model } from './training';
import type { Strings } from './strings';

export const toneOf = (course: number) => ['loss', 'class-1', 'class-0', 'class-2', 'class-3'][course];

interface CurvesProps {
  model: Model;
  t: Strings;
  describedBy: string;
  others: OthersFound;
}

const shares = vertical(0, 100);
const shareTicks = [0, 25, 50, 75, 100];

/** Loss and accuracy along the epochs, of every course. */
export function Curves({ model, t, describedBy, others }: CurvesProps) {
  const { courses, shown, epoch } = model;
  const along = Math.max(4, ...courses.map(({ reached, curve }) => Math.max(reached, curve.at.at(-1) ?? 0)));
  const x = useMemo(() => horizontal(0, Math.ceil(along)), [Math.ceil(along)]);
  const y = useMemo(() => vertical(0, 3), []);
  const ticks = useMemo(() => x.ticks(5).filter(Number.isInteger), [x]);
  return (
    <div class="netlive-curves">
      <Plane
        {...{ x, y, describedBy }}
        xTicks={ticks}
        yTicks={[0, 1, 2, 3]}
        xLabel={t.epochs}
        yLabel={t.loss}
        overlay={courses.map(({ curve }, i) => {
          const last = curve.at.length - 1;
          return (
            last >= 0 && (
              <CourseNumber key={i} {...{ x, y, i }} at={curve.at[last]} value={Math.min(3, curve.loss[last])} />
            )
          );
        })}
      >
        <path class="netlive-here" d={`M${x(epoch)} 0V100`} />
        {courses.map(({ curve }, i) => (
          <path
            key={i}
            class={`netlive-curve tone-${toneOf(i)} ${i === shown ? 'is-shown' : ''}`}
            d={pathOf(
              pointsOf(
                x,
                y,
                curve.at,
                curve.loss.map((loss) => Math.min(3, loss)),
              ),
            )}
          />
        ))}
      </Plane>
      <Plane
        {...{ x, describedBy }}
        y={shares}
        xTicks={ticks}
        yTicks={shareTicks}
        xLabel={t.epochs}
        yLabel={t.right}
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
              {(['knn', 'linear'] as const).map(
                (name) =>
                  others[name] !== null && (
                    <At key={name} left={1} top={shares(100 * others[name])} class="netlive-level-name">
                      {t[name]}
                    </At>
                  ),
              )}
            </Held>
          </>
        }
      >
        <path class="netlive-here" d={`M${x(epoch)} 0V100`} />
        <Held part="passport" svg>
          {(['knn', 'linear'] as const).map(
            (name) =>
              others[name] !== null && (
                <path key={name} class="netlive-level" d={`M0 ${shares(100 * others[name])}H100`} />
              ),
          )}
        </Held>
        <Held part="convnet" svg>
          {courses.map(({ from, right }, i) => (
            <g key={i}>
              {right.length > 1 && (
                <path
                  class={`netlive-curve tone-${toneOf(i)} ${i === shown ? 'is-shown' : ''}`}
                  d={pathOf(
                    pointsOf(
                      x,
                      shares,
                      right.map((_, k) => from + k),
                      right.map((share) => 100 * share),
                    ),
                  )}
                />
              )}
              <Dots
                x={x}
                y={shares}
                at={right.map((share, k) => [from + k, 100 * share])}
                size={i === shown ? 7 : 5}
                class={`tone-${toneOf(i)}`}
              />
            </g>
          ))}
        </Held>
      </Plane>
    </div>
  );
}

/** The number of a course at the end of its curve. */
const CourseNumber = ({ x, y, i, at, value }: { x: Scale; y: Scale; i: number; at: number; value: number }) => (
  <At left={Math.min(97, x(at))} top={y(value)} class={`netlive-end tone-text tone-${toneOf(i)}`}>
    {i + 1}
  </At>
);
