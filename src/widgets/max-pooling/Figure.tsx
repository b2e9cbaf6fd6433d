import type { ComponentChildren } from 'preact';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { PullNumber } from '@ui/controls/PullNumber';
import { formatNumber } from '@ui/number';
import { side, type Model, type State } from './model';
import type { Strings } from './strings';
import './style.css';

export const mapped = { min: -9, max: 9, step: 1 };
export const arriving = { min: -9, max: 9, step: 1 };

type Props = FigureOf<State, Model, Strings>;

const windowOf = (at: number) => 2 * Math.floor(at / (2 * side)) + Math.floor((at % side) / 2);
const replaced = (list: number[], at: number, value: number) => list.map((old, i) => (i === at ? value : old));

export function Figure({ state, model, t, set, describedBy }: Props) {
  const isMean = state.kind === 'average';
  const number = (value: number, part: string) => (
    <Held part={part} instead="?">
      {formatNumber(value)}
    </Held>
  );
  return (
    <div class="pooling" data-picture>
      <Square name={t.map} count={side} class="pooling-map">
        {state.input.map((value, at) => {
          const isWinner = !isMean && model.winners[windowOf(at)].includes(at);
          return (
            <span key={at} class={`pooling-cell is-window-${windowOf(at)}`}>
              <Held part="output">{isWinner && <i class="pooling-ring" />}</Held>
              <PullNumber
                fills
                {...mapped}
                value={value}
                label={t.number(Math.floor(at / side) + 1, (at % side) + 1)}
                onInput={(next) => set({ input: replaced(state.input, at, next) })}
              />
            </span>
          );
        })}
      </Square>
      <Arrow describedBy={describedBy} text={t.forward} tone="forward" />
      <div class="pooling-outputs">
        <Square name={t.largest} count={2} class={isMean ? 'is-aside' : ''}>
          {model.largest.map((value, i) => (
            <span key={i} class={`pooling-cell is-window-${i}`}>
              <b class="tone-forward tone-text">{number(value, 'output')}</b>
              <Held part="output">{model.winners[i].length > 1 && <small class="pooling-tie">{t.tie}</small>}</Held>
            </span>
          ))}
        </Square>
        <Square name={t.means} count={2} class={isMean ? '' : 'is-aside'}>
          {model.means.map((value, i) => (
            <span key={i} class={`pooling-cell is-window-${i}`}>
              <b class="tone-forward tone-text">{number(value, 'output')}</b>
            </span>
          ))}
        </Square>
      </div>
      <Square name={t.gradient} count={side} class="pooling-map">
        {model.gradient.map((value, at) => (
          <span key={at} class={`pooling-cell is-window-${windowOf(at)}`}>
            <Held part="gradient" instead="?">
              <b class={value === 0 ? 'pooling-none' : 'tone-gradient tone-text'}>{formatNumber(value)}</b>
            </Held>
          </span>
        ))}
      </Square>
      <Arrow text={t.back} tone="gradient" isBack />
      <Square name={t.arrives} count={2} class="pooling-upstream">
        {state.upstream.map((value, i) => (
          <span key={i} class={`pooling-cell is-window-${i}`}>
            <PullNumber
              fills
              {...arriving}
              value={value}
              tone="gradient"
              label={t.upstream(Math.floor(i / 2) + 1, (i % 2) + 1)}
              onInput={(next) => set({ upstream: replaced(state.upstream, i, next) })}
            />
          </span>
        ))}
      </Square>
      <p class="pooling-note">{t.parameters}</p>
    </div>
  );
}

/** A square of numbers, with its name above it. */
const Square = (props: { name: string; count: number; class?: string; children: ComponentChildren }) => (
  <div class={`pooling-square ${props.class ?? ''}`} role="group" aria-label={props.name}>
    <p>{props.name}</p>
    <div style={{ '--count': props.count }}>{props.children}</div>
  </div>
);

/** The way of the numbers to the right, or of the gradients to the left. */
const Arrow = ({
  text,
  tone,
  isBack,
  describedBy,
}: {
  text: string;
  tone: string;
  isBack?: boolean;
  describedBy?: string;
}) => (
  <span class={`pooling-arrow tone-${tone}`}>
    <svg
      viewBox="0 0 48 20"
      role={describedBy ? 'img' : undefined}
      aria-labelledby={describedBy}
      aria-hidden={!describedBy}
    >
      <path d={isBack ? 'M46 10H6M14 3L6 10L14 17' : 'M2 10H42M34 3L42 10L34 17'} />
    </svg>
    {text}
  </span>
);
