import { useMemo } from 'preact/hooks';
import { Held } from '@kit/Held';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNear } from '@ui/number';
import { Line } from '@ui/plot/marks';
import { roundUp, type Props } from './drawn';
import { percent } from './said';

/** The highest loss on the axis; one above it is marked with its number. */
const mostShown = 10;

/** The loss along the steps so far, of the points that are learned and of the others. */
export function Curves({ model, t, labelledBy }: Pick<Props, 'model' | 't' | 'labelledBy'>) {
  const { step, curve, train, test, testLabels, branch } = model;
  const last = Math.max(50, roundUp(step));
  const isTested = testLabels.length > 0;
  const drawn = isTested ? [...curve.train, ...curve.test] : curve.train;
  const top = Math.min(mostShown, roundUp(Math.max(0.5, ...drawn.filter(Number.isFinite))));
  const along = useMemo(() => horizontal(0, last), [last]);
  const height = useMemo(() => vertical(0, top), [top]);
  const ticks = [0, last / 2, last];
  const capped = (list: number[]) => list.map((loss) => Math.min(1.5 * top, loss)); // out of the chart, not along its edge
  const isAbove = isTested && test.loss > top;
  return (
    <>
      <Plane
        x={along}
        y={height}
        xTicks={ticks}
        yTicks={[0, top / 2, top]}
        xLabel={t.steps}
        labelledBy={labelledBy}
        overlay={
          <Held part="result">
            {isTested && <At left={along(step)} top={height(Math.min(top, test.loss))} class="at-dot tone-margin" />}
            {isAbove && (
              <At left={along(step)} top={0} class={`playnet-above tone-margin ${step > last / 2 ? 'is-left' : ''}`}>
                <span class="tone-text">↑ {formatNear(test.loss)}</span>
              </At>
            )}
            {Number.isFinite(train.loss) && (
              <At left={along(step)} top={height(Math.min(top, train.loss))} class="at-dot tone-loss" />
            )}
          </Held>
        }
      >
        <Held part="result" svg>
          {isTested && <Line x={curve.step} y={capped(curve.test)} tone="margin" strokeDasharray="5 3" />}
          {branch && <Line x={branch.step} y={capped(branch.loss)} tone="loss" opacity={0.4} />}
          {Number.isFinite(train.loss) && <Line x={curve.step} y={capped(curve.train)} tone="loss" />}
        </Held>
      </Plane>
      <p class="playnet-key">
        <span class="tone-loss">
          {t.train}
          <Held part="result">{Number.isFinite(train.loss) && <b> {t.right(percent(train.accuracy))}</b>}</Held>
        </span>
        {isTested && (
          <span class="tone-margin is-dashed">
            {t.ofTest}
            <Held part="result">
              <b> {t.right(percent(test.accuracy))}</b>
            </Held>
          </span>
        )}
      </p>
    </>
  );
}
