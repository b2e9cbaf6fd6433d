import { useContext } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { IsHeld } from '@kit/Held';
import { Handle } from '@ui/controls/Handle';
import { PointHandle } from '@ui/controls/PointHandle';
import { Segments } from '@ui/controls/Segments';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { Line } from '@ui/plot/marks';
import { steady } from '@ui/steady';
import { Losses, pale } from './Losses';
import { functions, span, type Model, type State } from './model';
import { Rates } from './Rates';
import type { Strings } from './strings';
import './style.css';

const x = horizontal(-span, span);
const heights = { bowl: vertical(-1, 16), waves: vertical(-2, 6), valley: vertical(-span, span) };
/** Contours of (x² + 12 y²) / 4. */
const levels = [0.1, 0.5, 1.5, 4, 10, 20, 35];
const landscapes = ['bowl', 'valley', 'waves'] as const;

type Props = FigureOf<State, Model, Strings>;
type Path = Pick<Model, 'places' | 'losses'>;

export function Figure({ state, model, t, set, id, labelledBy }: Props) {
  const { f, start, rate } = state;
  const isAsked = useContext(IsHeld)('fast');
  const { places, losses, bound, branch, tried } = model;
  const y = heights[f];
  const heightOf = ({ places, losses }: Path, i: number) => (f === 'valley' ? places[i][1] : losses[i]);
  const isInside = (path: Path, i: number) =>
    Math.abs(path.places[i][0]) <= span && y(heightOf(path, i)) >= 0 && y(heightOf(path, i)) <= 100;
  const height = (i: number) => heightOf(model, i);
  const inside = (i: number) => isInside(model, i);
  const setX = (value: number) => set({ start: [value, start[1]] });
  return (
    <div class="descent">
      <Where {...{ f, t, set, id }} />
      <Plane
        {...{ x, y, labelledBy }}
        xTicks={[-4, -2, 0, 2, 4]}
        yTicks={f === 'valley' ? [-4, 0, 4] : undefined}
        yLabel={f === 'valley' ? undefined : t.loss}
        overlay={
          <>
            {branch?.places.map(
              (place, i) =>
                i > 0 &&
                isInside(branch, i) && (
                  <At
                    key={`branch ${i}`}
                    left={x(place[0])}
                    top={y(heightOf(branch, i))}
                    class="at-dot tone-gradient descent-branch"
                  />
                ),
            )}
            {places.map(
              (place, i) =>
                i > 0 &&
                inside(i) && (
                  <At
                    key={i}
                    left={x(place[0])}
                    top={y(height(i))}
                    class="at-dot tone-gradient"
                    quantity={i === losses.length - 1 ? 'step-size.loss' : undefined}
                  />
                ),
            )}
            {f === 'valley' ? (
              <PointHandle
                {...{ x, y }}
                at={[start[0], start[1]]}
                min={-span}
                max={span}
                step={0.05}
                label={t.start}
                tone="forward"
                onInput={(at) => set({ start: at })}
              />
            ) : (
              <Handle
                axis="x"
                left={x(start[0])}
                top={Math.max(0, y(losses[0]))}
                scale={x}
                value={start[0]}
                min={-span}
                max={span}
                step={0.05}
                label={t.start}
                tone="forward"
                onInput={setX}
              />
            )}
          </>
        }
      >
        {model.graph ? (
          <Line x={model.graph.x} y={model.graph.y} tone="line-strong" />
        ) : (
          levels.map((level) => (
            <ellipse
              key={level}
              class="descent-level"
              cx={x(0)}
              cy={y(0)}
              rx={x(Math.sqrt(4 * level)) - x(0)}
              ry={y(0) - y(Math.sqrt(level / 3))}
            />
          ))
        )}
        {branch && (
          <Line
            x={branch.places.map(([px]) => px)}
            y={branch.places.map((_, i) => heightOf(branch, i))}
            tone="gradient"
            strokeWidth={1.5}
            opacity={pale}
          />
        )}
        <Line x={places.map(([px]) => px)} y={places.map((_, i) => height(i))} tone="gradient" strokeWidth={1.5} />
      </Plane>
      <Rates {...{ f, rate, bound, tried, isAsked, t, set, labelledBy }} />
      <Losses {...{ state, model, t, labelledBy }} />
    </div>
  );
}

/** The landscape to go down in. */
const Where = steady(({ f, t, set, id }: Pick<Props, 't' | 'set' | 'id'> & Pick<State, 'f'>) => (
  <div class="descent-where needs-script">
    <Segments
      id={`${id}-f`}
      label={t.controls.f.label}
      options={landscapes.map((value) => ({ value, label: t.controls.f.options[value] }))}
      value={f}
      onChange={(next) => set({ f: next, rate: functions[next].first, tried: [] })}
    />
  </div>
));
