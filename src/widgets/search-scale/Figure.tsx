import { useMemo } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { Handle } from '@ui/controls/Handle';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { Dot, RuleX } from '@ui/plot/marks';
import { powerText } from '@ui/plot/ticks';
import { steady } from '@ui/steady';
import { above, type Model, type State as ModelState } from './model';
import type { Strings } from './strings';
import './style.css';

interface State extends ModelState {
  border: number;
}
type Props = FigureOf<State, Model, Strings>;

const y = vertical(0, 2);
const none: number[] = [];
const shares = horizontal(0, 1);
const shareTicks = [0, 0.25, 0.5, 0.75, 1];
/** The heights of the two rows, each with a name above its dots. */
const rows = { even: [1.12, 1.6], log: [0.12, 0.6] } as const;

/** The rates drawn in two ways, one above the other, on an axis by powers of ten, and on one in which they are even. */
export function Figure({ state, model, t, set, labelledBy }: Props) {
  const { border, least } = state;
  const exponents = useMemo(() => horizontal(least, 0), [least]);
  const powers = useMemo(() => Array.from({ length: -least + 1 }, (_, i) => [i + least, powerText(i + least)] as const), [least]); // prettier-ignore
  const at = Math.max(least, border);
  const names = (['even', 'log'] as const).map((row) => (
    <At key={row} left={0} top={y(rows[row][1] + 0.3)} class="scale-row">
      {t.rows[row]}
      <Held part="draws">{t.above(String(above(model[row], border)))}</Held>
    </At>
  ));
  return (
    <div class="scales" data-picture>
      <Plane
        {...{ y, labelledBy }}
        x={exponents}
        xTicks={powers}
        yTicks={none}
        xLabel={t.axes.log}
        overlay={
          <>
            {names}
            <Handle
              axis="x"
              left={exponents(at)}
              top={50}
              scale={exponents}
              value={at}
              min={least}
              max={0}
              step={0.25}
              label={t.handle}
              tone="margin"
              onInput={(border) => set({ border })}
            />
          </>
        }
      >
        <Rates {...{ model }} scale="log" />
        <RuleX x={at} tone="margin" />
      </Plane>
      <Plane {...{ y, labelledBy }} x={shares} xTicks={shareTicks} yTicks={none} xLabel={t.axes.even} overlay={names}>
        <Rates {...{ model }} scale="even" />
        <RuleX x={10 ** at} tone="margin" />
      </Plane>
    </div>
  );
}

/** A dot for each rate; the dots of a row are spread over its height in their order, so that few hide others. */
const Rates = steady(({ model, scale }: { model: Model; scale: 'even' | 'log' }) => (
  <Held part="draws" svg>
    {(['even', 'log'] as const).map((row) => {
      const [low, high] = rows[row];
      const place = (_: number, i: number) => low + ((i * 0.618) % 1) * (high - low);
      const x = scale === 'log' ? model[row].map(Math.log10) : model[row];
      return <Dot key={row} x={x} y={model[row].map(place)} tone="forward" r={3} opacity={0.6} />;
    })}
  </Held>
));
