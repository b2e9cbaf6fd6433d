import type { ComponentChildren } from 'preact';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { PullNumber } from '@ui/controls/PullNumber';
import { formatNumber } from '@ui/number';
import { steady } from '@ui/steady';
import { side, type Model, type State } from './model';
import type { Strings } from './strings';
import './style.css';

export const mapped = { min: -9, max: 9, step: 1 };
export const arriving = { min: -9, max: 9, step: 1 };

type Props = FigureOf<State, Model, Strings>;

const windowOf = (at: number) => 2 * Math.floor(at / (2 * side)) + Math.floor((at % side) / 2);
const replaced = (list: number[], at: number, value: number) => list.map((old, i) => (i === at ? value : old));

export function Figure({ state, model, t, set, labelledBy }: Props) {
  const isMean = state.kind === 'average';
  return (
    <div class="pooling" data-picture>
      <Square name={t.map} count={side} class="pooling-map">
        {state.input.map((value, at) => (
          <Mapped key={at} {...{ at, value, t, set }} isWinner={!isMean && model.winners[windowOf(at)].includes(at)} />
        ))}
      </Square>
      <Arrow labelledBy={labelledBy} text={t.forward} tone="forward" />
      <div class="pooling-outputs">
        <Square name={t.largest} count={2} class={isMean ? 'is-aside' : ''}>
          {model.largest.map((value, i) => (
            <Pooled key={i} {...{ i, value }} tie={model.winners[i].length > 1 && t.tie} />
          ))}
        </Square>
        <Square name={t.means} count={2} class={isMean ? '' : 'is-aside'}>
          {model.means.map((value, i) => (
            <Pooled key={i} {...{ i, value }} tie={false} />
          ))}
        </Square>
      </div>
      <Square name={t.gradient} count={side} class="pooling-map">
        {model.gradient.map((value, at) => (
          <Gradient key={at} {...{ at, value }} />
        ))}
      </Square>
      <Arrow text={t.back} tone="gradient" isBack />
      <Square name={t.arrives} count={2} class="pooling-upstream">
        {state.upstream.map((value, i) => (
          <Upstream key={i} {...{ i, value, t, set }} />
        ))}
      </Square>
      <p class="pooling-note">{t.parameters}</p>
    </div>
  );
}

type GivenProps = Pick<Props, 't' | 'set'> & { value: number };

/** A number of the map, with a ring around it if it is the largest of its window. */
const Mapped = steady(({ at, value, isWinner, t, set }: GivenProps & { at: number; isWinner: boolean }) => (
  <span class={`pooling-cell is-window-${windowOf(at)}`}>
    <Held part="output">{isWinner && <i class="pooling-ring" />}</Held>
    <PullNumber
      fills
      {...mapped}
      value={value}
      label={t.number(Math.floor(at / side) + 1, (at % side) + 1)}
      onInput={(next) => set(({ input }) => ({ input: replaced(input, at, next) }))}
    />
  </span>
));

/** The gradient of a number of the map. */
const Gradient = steady(({ at, value }: { at: number; value: number }) => (
  <span class={`pooling-cell is-window-${windowOf(at)}`}>
    <Held part="gradient" instead="?">
      <b class={value === 0 ? 'pooling-none' : 'tone-gradient tone-text'}>{formatNumber(value)}</b>
    </Held>
  </span>
));

/** What becomes of a window. */
const Pooled = steady(({ i, value, tie }: { i: number; value: number; tie: string | false }) => (
  <span class={`pooling-cell is-window-${i}`}>
    <b class="tone-forward tone-text">
      <Held part="output" instead="?">
        {formatNumber(value)}
      </Held>
    </b>
    <Held part="output">{tie && <small class="pooling-tie">{tie}</small>}</Held>
  </span>
));

/** A gradient that arrives at a window. */
const Upstream = steady(({ i, value, t, set }: GivenProps & { i: number }) => (
  <span class={`pooling-cell is-window-${i}`}>
    <PullNumber
      fills
      {...arriving}
      value={value}
      tone="gradient"
      label={t.upstream(Math.floor(i / 2) + 1, (i % 2) + 1)}
      onInput={(next) => set(({ upstream }) => ({ upstream: replaced(upstream, i, next) }))}
    />
  </span>
));

/** A square of numbers, with its name above it. */
const Square = (props: { name: string; count: number; class?: string; children: ComponentChildren }) => (
  <div class={`pooling-square ${props.class ?? ''}`} role="group" aria-label={props.name}>
    <p>{props.name}</p>
    <div style={{ '--count': props.count }}>{props.children}</div>
  </div>
);

interface ArrowProps {
  text: string;
  tone: string;
  isBack?: boolean;
  labelledBy?: string;
}

/** The way of the numbers to the right, or of the gradients to the left. */
const Arrow = steady(({ text, tone, isBack, labelledBy }: ArrowProps) => (
  <span class={`pooling-arrow tone-${tone}`}>
    <svg
      viewBox="0 0 48 20"
      role={labelledBy ? 'img' : undefined}
      aria-labelledby={labelledBy}
      aria-hidden={!labelledBy}
    >
      <path d={isBack ? 'M46 10H6M14 3L6 10L14 17' : 'M2 10H42M34 3L42 10L34 17'} />
    </svg>
    {text}
  </span>
));
