import { useMemo } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import { KeyAbove } from '@parts/clinic/LossChart';
import { horizontal, logarithmic, vertical } from '@ui/figures/scale';
import { formatNumber, formatScientific, formatShort } from '@ui/number';
import { Views } from '@ui/Views';
import type { MarkSpec } from '@ui/plot/spec';
import '@ui/figures/numberTable.css';
import type { Props } from './props';
import type { Probed } from './probes';
import { batchSize, classes, histogram, overfitSteps } from './settings';
import type { Strings } from './strings';

/** What the chosen probe finds: a picture of it, and its numbers beside those of the healthy program. */
export function Findings({ state, model, t, labelledBy }: Props) {
  const { probe } = state;
  const rows = rowsOf(probe, t);
  const numbers = [model.sick, model.healthy].map((probed) => rows.map(({ of }) => of(probed)));
  const Picture = pictures[probe];
  return (
    <div class="museum-findings">
      <Views shown={probe}>{Picture && <Picture probes={model.sick.probes} {...{ t, labelledBy }} />}</Views>
      <table class="number-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{t.here}</th>
            <th scope="col">{t.well}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label }, i) => (
            <tr key={i}>
              <th scope="row">{label}</th>
              {numbers.map((column, k) => (
                <td key={k}>{column[i]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Row = { label: string; of(probed: Probed): string };

function rowsOf(probe: Props['state']['probe'], t: Strings): Row[] {
  const { rows: r } = t;
  const orNone = (write: (value: number) => string) => (value: number) => (Number.isNaN(value) ? t.noNumber : write(value)); // prettier-ignore
  const two = orNone((value) => (Math.abs(value) < 0.01 ? formatNumber(value, 2, true) : formatShort(value)));
  const small = orNone(formatScientific);
  const list = (values: number[], write = String as (value: number) => string) => values.map(write).join(', ');
  switch (probe) {
    case 'start':
      return [
        { label: r.loss, of: ({ probes }) => two(probes.start.loss) },
        { label: r.crossEntropy, of: ({ probes }) => two(probes.start.crossEntropy) },
        { label: r.ln, of: () => two(Math.log(classes)) },
      ];
    case 'overfit':
      return [
        { label: r.lastLoss(overfitSteps), of: ({ probes }) => two(probes.overfit.losses.at(-1)!) },
        { label: r.right, of: ({ probes }) => String(probes.overfit.right) },
      ];
    case 'gradient':
      return r.error.map((label, i) => ({ label, of: ({ probes }) => small(probes.gradient[i].error) }));
    case 'ratio':
      return r.step.map((label, layer) => ({ label, of: ({ probes }) => small(probes.ratio[layer][0]) }));
    case 'units':
      return [
        { label: r.dead, of: ({ probes: { units } }) => (units.noNumbers ? t.noNumber : String(units.dead)) },
        { label: r.different, of: ({ probes: { units } }) => (units.noNumbers ? t.noNumber : String(units.different)) },
      ];
    case 'labels':
      return [
        { label: r.train, of: ({ probes }) => list(probes.labels.train) },
        { label: r.batches, of: ({ probes: { labels: { batches } } }) => batches.slice(0, 2).map((batch) => batch.join(',\u00a0')).join('; ') }, // prettier-ignore
        { label: r.val, of: ({ probes }) => list(probes.labels.val) },
        {
          label: r.guessed,
          of: ({ probes }) => (probes.labels.guessed.some(Boolean) ? list(probes.labels.guessed) : t.noAnswer),
        },
      ];
    case 'data':
      return [
        { label: r.sizes, of: ({ probes }) => list(probes.data.sizes) },
        { label: r.shared, of: ({ probes }) => String(probes.data.shared) },
        { label: r.trainMean, of: ({ probes }) => list(probes.data.train.map(({ mean }) => mean), two) }, // prettier-ignore
        { label: r.trainStd, of: ({ probes }) => list(probes.data.train.map(({ std }) => std), two) }, // prettier-ignore
        { label: r.valMean, of: ({ probes }) => list(probes.data.val.map(({ mean }) => mean), two) }, // prettier-ignore
        { label: r.valStd, of: ({ probes }) => list(probes.data.val.map(({ std }) => std), two) }, // prettier-ignore
        { label: r.accuracy, of: ({ curves }) => list(curves.right, (share) => formatNumber(100 * share, 0)) },
      ];
  }
}

interface PictureProps {
  probes: Probed['probes'];
  t: Strings;
  labelledBy: string;
}

/** The numbers from 0 on, one for each of a list. */
const places = (list: readonly unknown[]) => list.map((_, i) => i);
const finite = (value: number, top = Infinity) => (Number.isFinite(value) && value <= top ? value : null);

/** The loss on twenty examples, step by step. */
function Overfit({ probes: { overfit }, t, labelledBy }: PictureProps) {
  const { losses } = overfit;
  const top = Math.min(6, Math.max(1.5, 1.05 * Math.max(...losses.filter(Number.isFinite)) || 0));
  const [x, y] = useMemo(() => [horizontal(0, losses.length - 1), vertical(0, top)] as const, [losses, top]);
  const marks: MarkSpec[] = [
    { mark: 'line', name: 'loss', x: places(losses), y: losses.map((loss) => finite(loss, top)), stroke: 'loss', strokeWidth: 2 }, // prettier-ignore
  ];
  return <Chart name="overfit" {...{ x, y, marks, labelledBy }} xLabel={t.axes.steps} yLabel={t.axes.loss} />;
}

/** What the first two steps follow, over the slopes by differences: dots on the diagonal agree. */
function Gradient({ probes: { gradient }, t, labelledBy }: PictureProps) {
  const all = gradient.flatMap(({ numeric, analytic }) => [...numeric, ...analytic]).filter(Number.isFinite);
  const most = Math.max(0.01, ...all.map(Math.abs));
  const [x, y] = useMemo(() => [horizontal(-most, most), vertical(-most, most)] as const, [most]);
  const tones = ['forward', 'margin'] as const;
  const marks: MarkSpec[] = [
    { mark: 'line', name: 'equal', x: [-most, most], y: [-most, most], stroke: 'line-strong', strokeDasharray: '4 4' },
    ...gradient.map(({ numeric, analytic }, i): MarkSpec => ({
      ...{ mark: 'dot', name: t.key.step[i], x: numeric.map((value) => finite(value)), fill: tones[i], r: 3 },
      y: analytic.map((value) => finite(value)),
    })),
  ];
  return (
    <Chart
      name="gradient"
      {...{ x, y, marks, labelledBy }}
      xLabel={t.axes.difference}
      yLabel={t.axes.analytic}
      overlay={<KeyAbove lines={t.key.step.map((text, i) => ({ tone: tones[i], text }))} />}
    />
  );
}

const [least, largest] = [1e-6, 100];
const ratioScale = logarithmic(least, largest, 100, 0);
const ratioTicks = [[1, '1'], [1e-2, '10⁻²'], [1e-4, '10⁻⁴'], [least, '10⁻⁶']] as const; // prettier-ignore

/** The change of the weights in each step, as a share of them. */
function Ratio({ probes: { ratio }, t, labelledBy }: PictureProps) {
  const x = useMemo(() => horizontal(1, ratio[0].length), [ratio]);
  const tones = ['forward', 'margin'] as const;
  const marks = ratio.map((list, layer): MarkSpec => ({
    ...{ mark: 'line', name: t.key.layer[layer], stroke: tones[layer], strokeWidth: 2 },
    ...{ x: list.map((_, i) => i + 1), y: list.map((value) => (value >= least ? finite(value, largest) : null)) },
  }));
  return (
    <Chart
      name="ratio"
      {...{ x, marks, labelledBy }}
      y={ratioScale}
      yTicks={ratioTicks}
      xLabel={t.axes.steps}
      yLabel={t.axes.ratio}
      overlay={<KeyAbove lines={t.key.layer.map((text, i) => ({ tone: tones[i], text }))} />}
    />
  );
}

const { from, to, bars } = histogram;
const sums = horizontal(from, to);

/** How the sums before ReLU are spread: only those above zero pass. */
function Units({ probes: { units }, t, labelledBy }: PictureProps) {
  const top = Math.max(0.1, 1.1 * Math.max(...units.heights));
  const y = useMemo(() => vertical(0, top), [top]);
  const left = units.heights.map((_, i) => from + (i * (to - from)) / bars);
  const marks: MarkSpec[] = [
    {
      ...{
        mark: 'rectY',
        name: 'sums',
        fill: 'forward',
        x1: left,
        x2: left.map((value) => value + (to - from) / bars),
      },
      ...{ y1: left.map(() => 0), y2: units.heights },
    },
    { mark: 'ruleX', name: 'zero', x: [0], stroke: 'margin', strokeWidth: 2, strokeDasharray: '4 4' },
  ];
  return <Chart name="units" {...{ y, marks, labelledBy }} x={sums} xLabel={t.axes.sums} yLabel={t.axes.share} />;
}

/** How many examples of each class are in each batch of the first epoch. */
function Labels({ probes: { labels }, t, labelledBy }: PictureProps) {
  const { batches } = labels;
  const [x, y] = useMemo(
    () => [horizontal(0.5, batches.length + 0.5), vertical(0, batchSize)] as const,
    [batches.length],
  );
  const below = (batch: number[], c: number) => batch.slice(0, c).reduce((sum, count) => sum + count, 0);
  const marks = t.key.classes.map((name, c): MarkSpec => ({
    ...{ mark: 'rectY', name, fill: `class-${c}`, inset: 0.5 },
    ...{ x1: batches.map((_, i) => i + 0.6), x2: batches.map((_, i) => i + 1.4) },
    ...{ y1: batches.map((batch) => below(batch, c)), y2: batches.map((batch) => below(batch, c + 1)) },
  }));
  return (
    <Chart
      name="labels"
      {...{ x, y, marks, labelledBy }}
      xLabel={t.axes.batch}
      yLabel={t.axes.count}
      overlay={<KeyAbove lines={t.key.classes.map((text, c) => ({ tone: `class-${c}`, text }))} />}
    />
  );
}

const pictures = { overfit: Overfit, gradient: Gradient, ratio: Ratio, units: Units, labels: Labels, start: null, data: null }; // prettier-ignore
