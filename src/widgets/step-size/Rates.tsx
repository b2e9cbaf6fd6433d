import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { Handle } from '@ui/controls/Handle';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNumber } from '@ui/number';
import { Rect, RuleX } from '@ui/plot/marks';
import { steady } from '@ui/steady';
import { before, type Model, type State } from './model';
import type { Strings } from './strings';

const rateScale = horizontal(0, 1.2);
const strip = vertical(-1, 1);
const none: number[] = [];
/** Of a step size that ends lower than it began, as high, higher. */
const tones = ['correct', 'margin', 'gradient'] as const;

/** The name of the bound: the text gives that of the valley. */
export const boundName = (f: State['f']) => (f === 'valley' ? 'valley.bound' : 'step-size.bound');

type Props = FigureOf<State, Model, Strings>;

interface RatesProps extends Pick<Props, 't' | 'set' | 'labelledBy'>, Pick<Model, 'bound' | 'tried'> {
  f: State['f'];
  rate: number;
  /** Whether the best of them is asked for: then not all are offered. */
  isAsked: boolean;
}

/** The step size on a strip of its own, with those that have been tried. */
export const Rates = steady(({ f, rate, bound, tried, isAsked, t, set, labelledBy }: RatesProps) => {
  // a link may have set one beyond
  const { min, max } = isAsked
    ? { min: Math.min(before.min, rate), max: Math.max(before.max, rate) }
    : { min: 0, max: 1.2 };
  return (
    <div class={`descent-rates ${isAsked ? 'is-asked' : 'is-whole'}`}>
      <Plane
        x={rateScale}
        y={strip}
        labelledBy={labelledBy}
        xTicks={[0, 0.2, 0.4, 0.6, 0.8, 1]}
        yTicks={none}
        xLabel={t.rate}
        overlay={
          <>
            <Held part="bound">
              <At left={rateScale(bound)} top={0} class="descent-bound" quantity={boundName(f)}>
                {t.bound(formatNumber(bound, 3))}
              </At>
            </Held>
            {isAsked && (
              <At left={rateScale(max)} top={50} class="descent-up-to needs-script">
                {t.upTo}
              </At>
            )}
            <Handle
              axis="x"
              left={rateScale(rate)}
              top={50}
              scale={rateScale}
              value={rate}
              {...{ min, max }}
              step={0.01}
              label={t.rate}
              tone="margin"
              quantity="rate.first"
              onInput={(rate) => set((now) => ({ rate, tried: [...new Set([...now.tried, rate])] }))}
            />
          </>
        }
      >
        {isAsked && <Rect x1={max} x2={1.2} tone="muted" fillOpacity={0.12} />}
        {tried.map(({ rate, outcome }) => (
          <RuleX key={rate} x={rate} tone={tones[1 + outcome]} strokeWidth={2} />
        ))}
        <Held svg part="bound">
          <Rect x2={bound} tone="correct" quantity={boundName(f)} fillOpacity={0.16} />
          <RuleX x={bound} class="descent-edge" quantity={boundName(f)} strokeWidth={4} />
        </Held>
      </Plane>
      <p class={`descent-key ${tried.length ? '' : 'is-empty'}`} aria-hidden={!tried.length}>
        <span class="tone-correct">{t.key.lower}</span>
        <span class="tone-gradient">{t.key.higher}</span>
      </p>
    </div>
  );
});
