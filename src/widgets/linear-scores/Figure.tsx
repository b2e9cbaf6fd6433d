import { useContext } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { IsHeld } from '@kit/Held';
import { PullNumber } from '@ui/controls/PullNumber';
import { formatNumber } from '@ui/number';
import { steady } from '@ui/steady';
import { classes, type Model, type State } from './model';
import { biasOf, weightOf } from './names';
import type { Strings } from './strings';
import './style.css';

export const pixels = { min: 0, max: 255, step: 1 };
export const weights = { min: -500, max: 500, step: 0.05 }; // the weight of the darkest pixel, too, may mend it alone
export const biases = { min: -500, max: 500, step: 0.1 };
/** Where the bars of the scores may end. */
const reaches = [100, 500, 1000, 5000, 20_000, 100_000, 500_000];
const tones = ['correct', 'class-1', 'class-0'];

type Props = FigureOf<State, Model, Strings>;

const replaced = (list: number[], at: number, value: number) => list.map((old, i) => (i === at ? value : old));
const grey = (value: number) => `rgb(${value} ${value} ${value})`;

export function Figure({ state, model, t, set, labelledBy }: Props) {
  const at = classes.indexOf(state.row);
  return (
    <div class={`linear ${state.biasTrick ? 'has-trick' : ''}`}>
      <div class="linear-grid">
        <div class="linear-row">
          <svg class="linear-picture" viewBox="0 0 2 2" role="img" aria-label={t.picture}>
            {state.pixels.map((value, i) => (
              <rect key={i} x={i % 2} y={i >> 1} width="1" height="1" fill={grey(value)} />
            ))}
          </svg>
          {state.pixels.map((value, i) => (
            <Pixel key={i} {...{ i, value, t, set }} />
          ))}
          <div class="linear-pixel linear-one">
            {state.biasTrick ? (
              <>
                <span style={{ background: grey(1) }} />
                <b title={t.one}>1</b>
              </>
            ) : (
              <b aria-hidden="true">b</b>
            )}
          </div>
          <span class="linear-head">{t.score}</span>
        </div>
        {classes.map((name, i) => (
          <Row
            key={name}
            {...{ i, t, set }}
            all={state.weights}
            bias={state.bias[i]}
            score={model.scores[i]}
            isHighest={model.winner === i}
            isWorkedOut={i === at}
          />
        ))}
      </div>
      <p class="linear-sum">
        {[
          ...state.pixels.map((x, j) => ({
            w: state.weights[4 * at + j],
            x,
            quantity: weightOf(4 * at + j, state.weights[4 * at + j]),
          })),
          { w: state.bias[at], x: 1, quantity: biasOf(at, state.bias[at]) },
        ].map(({ w, x, quantity }, j) => (
          <span key={j} class="linear-term">
            {j > 0 && (w < 0 ? ' − ' : ' + ')}
            <b data-quantity={quantity}>{formatNumber(j > 0 ? Math.abs(w) : w)}</b>
            {(j < 4 || state.biasTrick) && (
              <>
                {' × '}
                <span data-quantity={j < 4 ? `linear-scores.pixel.${j}` : undefined}>{formatNumber(x)}</span>
              </>
            )}
          </span>
        ))}{' '}
        <span class={`linear-total tone-${tones[at]} tone-text`}>
          = <span data-quantity={`scores.${at}`}>{formatNumber(model.scores[at])}</span>
        </span>
      </p>
      <Scores {...{ model, t, labelledBy }} />
    </div>
  );
}

type GivenProps = Pick<Props, 't' | 'set'> & { i: number };

/** A pixel of the picture. */
const Pixel = steady(({ i, value, t, set }: GivenProps & { value: number }) => (
  <div class="linear-pixel">
    <span style={{ background: grey(value) }} />
    <PullNumber
      {...pixels}
      value={value}
      label={t.pixel(i + 1)}
      quantity={`linear-scores.pixel.${i}`}
      onInput={(next) => set((now) => ({ pixels: replaced(now.pixels, i, next) }))}
    />
  </div>
));

interface RowProps extends GivenProps {
  /** The weights of all classes, four each. */
  all: number[];
  bias: number;
  score: number;
  isHighest: boolean;
  isWorkedOut: boolean;
}

/** The weights of a class, and its score. */
const Row = steady(({ i, all, bias, score, isHighest, isWorkedOut, t, set }: RowProps) => {
  const name = t.classes[i];
  const isHeld = useContext(IsHeld);
  // how far the cat’s last weight would have to rise may be asked for
  const isFixed = (j: number) => i === 0 && j === 3 && isHeld('last');
  const show = () => !isWorkedOut && set({ row: classes[i] });
  return (
    <div class={`linear-row tone-${tones[i]} ${isWorkedOut ? 'is-worked-out' : ''}`} onFocusCapture={show}>
      <span class="linear-name tone-text">{name}</span>
      {all.slice(4 * i, 4 * i + 4).map((value, j) =>
        isFixed(j) ? (
          <span key={j} class="linear-fixed" data-quantity={weightOf(4 * i + j, value)}>
            {formatNumber(value)}
            <small class="needs-script">{t.waits}</small>
          </span>
        ) : (
          <PullNumber
            key={j}
            {...weights}
            value={value}
            label={t.weight(name, j + 1)}
            quantity={weightOf(4 * i + j, value)}
            onInput={(next) => set((now) => ({ weights: replaced(now.weights, 4 * i + j, next) }))}
          />
        ),
      )}
      <PullNumber
        {...biases}
        value={bias}
        label={t.bias(name)}
        quantity={biasOf(i, bias)}
        onInput={(next) => set((now) => ({ bias: replaced(now.bias, i, next) }))}
      />
      <span class="linear-score tone-text">
        <span data-quantity={`scores.${i}`}>{formatNumber(score)}</span>
        {isHighest && <small>{t.highest}</small>}
      </span>
    </div>
  );
});

/** The three scores as bars to both sides of zero, on one of a few round scales. */
function Scores({ model, t, labelledBy }: Pick<Props, 'model' | 't' | 'labelledBy'>) {
  const most = Math.max(...model.scores.map(Math.abs));
  const reach = reaches.find((round) => round >= most) ?? most;
  const percent = (score: number) => percentOf(score, reach);
  return (
    <div class="linear-bars">
      <Names t={t} />
      <svg viewBox="0 0 100 90" preserveAspectRatio="none" role="img" aria-labelledby={labelledBy}>
        {model.scores.map((score, i) => (
          <rect
            key={i}
            class={`tone-${tones[i]} ${model.winner === i ? 'is-highest' : ''}`}
            data-quantity={`scores.${i}`}
            x={Math.min(50, percent(score))}
            y={30 * i + 6}
            width={Math.abs(percent(score) - 50)}
            height={18}
          />
        ))}
        <path d="M50 0V90" />
      </svg>
      <Axis reach={reach} />
    </div>
  );
}

const percentOf = (score: number, reach: number) => 50 + (46 * score) / reach;

const Names = steady(({ t }: Pick<Props, 't'>) => (
  <div>
    {t.classes.map((name, i) => (
      <span key={i} class={`tone-${tones[i]} tone-text`}>
        {name}
      </span>
    ))}
  </div>
));

const Axis = steady(({ reach }: { reach: number }) => (
  <div class="linear-axis" aria-hidden="true">
    {[-reach, -reach / 2, 0, reach / 2, reach].map((tick) => (
      <span key={tick} style={{ left: `${percentOf(tick, reach)}%` }}>
        {formatNumber(tick)}
      </span>
    ))}
  </div>
));
