import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { ofQuantity, Sentence } from '@kit/quantities';
import { At } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { inPercent } from '@ui/number';
import type { MarkSpec } from '@ui/plot/spec';
import { ks, type Model, type State } from './model';
import type { Strings } from './strings';
import './style.css';

const x = horizontal(-0.5, ks.length - 0.5);
const places = ks.map((_, i) => i);
const spreads = places.map((i) => i + 0.14); // beside the dots
const ends = { x1: places.map((i) => i + 0.06), x2: places.map((i) => i + 0.22) };
const percents = (values: number[]) => values.map((value) => 100 * value);

type Props = FigureOf<State, Model, Strings>;

export function Figure({ model, t, labelledBy }: Props) {
  const { accuracies, mean, std, shown, best, bestOfFold } = model;
  const top = Math.max(0.4, ...accuracies.flat()) + 0.03;
  const bottom = Math.max(0, Math.min(0.1, ...accuracies.flat()) - 0.03);
  const one = shown >= 0;
  const chosen = one ? bestOfFold[shown] : best;
  const folds = accuracies.flatMap((row, i) => row.map((value, f) => ({ x: i, y: 100 * value, f })));
  const isChosen = (fold: (typeof folds)[number]) => bestOfFold[fold.f] === fold.x;
  const dots = (of: typeof folds, opacity: number, fill = 'forward'): MarkSpec => ({
    ...{ mark: 'dot', name: 'folds', fill, opacity },
    ...{ x: of.map((fold) => fold.x), y: of.map((fold) => fold.y) },
  });
  const eachFold: MarkSpec = {
    ...{ mark: 'line', name: 'eachFold', stroke: 'forward', strokeWidth: 1, opacity: one ? 0.14 : 0.4 },
    ...{ x: folds.map((fold) => fold.x), y: folds.map((fold) => fold.y), z: folds.map((fold) => fold.f) },
  };
  const [y1, y2] = [-1, 1].map((side) => percents(mean.map((value, i) => value + side * std[i])));
  const spread = { stroke: 'ink', strokeWidth: 1.5 };
  return (
    <div class="folds">
      <Chart
        name="folds"
        x={x}
        y={vertical(100 * bottom, 100 * top)}
        xTicks={ks.map((k, i) => [i, i === chosen ? '' : String(k)])}
        xLabel={t.k}
        yLabel={`${t.accuracy} (%)`}
        labelledBy={labelledBy}
        marks={[
          { mark: 'ruleX', name: 'chosen', x: [chosen], stroke: 'correct', strokeWidth: 1.5, strokeDasharray: '4 4' },
          eachFold,
          {
            ...{ mark: 'line', name: one ? 'fold' : 'mean', stroke: 'forward', strokeWidth: 2.5 },
            ...{ x: places, y: percents(one ? accuracies.map((row) => row[shown]) : mean) },
          },
          ...(one
            ? [
                dots(
                  folds.filter(({ f }) => f !== shown),
                  0.14,
                ),
                dots(
                  folds.filter(({ f }) => f === shown),
                  0.75,
                ),
              ]
            : [
                { mark: 'ruleX', name: 'spread', x: spreads, y1, y2, ...spread } as const,
                { mark: 'ruleY', name: 'least', y: y1, ...ends, ...spread } as const,
                { mark: 'ruleY', name: 'most', y: y2, ...ends, ...spread } as const,
                dots(
                  folds.filter((fold) => !isChosen(fold)),
                  0.6,
                ),
                dots(folds.filter(isChosen), 1, 'correct'),
              ]),
        ]}
        overlay={
          <>
            <At left={x(chosen)} top={100} class="folds-k" quantity="cross-validation.k">
              {ks[chosen]}
            </At>
            <At left={x(chosen)} top={0} class={`folds-chosen ${chosen > ks.length - 3 ? 'is-right' : ''}`}>
              <Sentence said={t.chosen(ofQuantity('cross-validation.k', String(ks[chosen])))} />
              <br />
              <Sentence
                said={
                  one
                    ? t.share(ofQuantity('cross-validation.fold', inPercent(accuracies[chosen][shown])))
                    : t.spread(
                        ofQuantity('folds.mean', inPercent(mean[best])),
                        ofQuantity('folds.std', inPercent(std[best])),
                      )
                }
              />
            </At>
          </>
        }
      />
      <p class="folds-key">{one ? t.keyOne : t.keyAll}</p>
    </div>
  );
}
