import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { GuessMark } from '@kit/GuessMark';
import { Held } from '@kit/Held';
import { ofQuantity, Sentence } from '@kit/quantities';
import { PullNumber } from '@ui/controls/PullNumber';
import { At } from '@ui/figures/Plane';
import { logarithmic } from '@ui/figures/scale';
import { formatCount, formatNumber } from '@ui/number';
import type { MarkSpec } from '@ui/plot/spec';
import { examples, type Model, type State } from './model';
import type { Strings } from './strings';
import './style.css';

/** Bytes in the units of memory, 1 KiB = 1024 bytes. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  const unit = Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  return `${formatNumber(bytes / 2 ** (10 * unit), 1)} ${units[unit]}`;
}

const most = 4096 * examples;
const x = logarithmic(4, most, 0, 100);
const y = logarithmic(16, most ** 2 * 4 * 64, 100, 0); // the words at the highest point are below the title of the axis
const sizes = [4, 64, 4096, most].map((size) => [size, formatCount(size)] as const);
const amounts = [2 ** 10, 2 ** 20, 2 ** 30].map((bytes) => [bytes, formatBytes(bytes)] as const);
const lines: MarkSpec[] = [
  { mark: 'line', part: 'matrix', name: 'matrix', x: [4, most], y: [64, most ** 2 * 4], stroke: 'gradient' },
  { mark: 'line', name: 'elementwise', x: [4, most], y: [16, most * 4], stroke: 'correct' },
];

/** How many numbers the layer of the chapter's question has. */
const asked = 4096;

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state, model, t, set, locale, labelledBy, guesses }: Props) {
  const at = x(model.size);
  const replaced = (list: number[], place: number, value: number) => list.map((old, i) => (i === place ? value : old));
  return (
    <div class="jacobian">
      <div class="jacobian-product">
        <p class="jacobian-title">{t.jacobian}</p>
        <div class="jacobian-grid" style={{ '--count': state.x.length }}>
          <span class="jacobian-head">{t.gradX}</span>
          {state.x.map((value, i) => (
            <span key={i} class="jacobian-input">
              <PullNumber
                min={-3}
                max={3}
                step={0.1}
                value={value}
                label={t.input(i)}
                tone="forward"
                onInput={(next) => set({ x: replaced(state.x, i, next) })}
              />
            </span>
          ))}
          <span class="jacobian-head">{t.gradY}</span>
          {model.rows.map((row, i) => (
            <Row key={i} {...{ row, i }} grad={model.byMatrix[i]}>
              <PullNumber
                min={-9}
                max={9}
                step={0.5}
                value={state.upstream[i]}
                label={t.arrived(i)}
                tone="gradient"
                onInput={(next) => set({ upstream: replaced(state.upstream, i, next) })}
              />
            </Row>
          ))}
        </div>
      </div>
      <div>
        <ul class="jacobian-keys">
          <li class="tone-gradient">
            <Held part="matrix" instead={t.matrix('?')}>
              <span>
                <Sentence said={t.matrix(ofQuantity('relu-jacobian.matrix', formatBytes(model.matrixBytes)))} />
              </span>
            </Held>
          </li>
          <li class="tone-correct">
            <span>
              <Sentence said={t.product(ofQuantity('relu-jacobian.elements', formatBytes(model.elementBytes)))} />
            </span>
          </li>
        </ul>
        <Chart
          name="memory"
          {...{ x, y, labelledBy }}
          xTicks={sizes}
          yTicks={amounts}
          xLabel={t.elements}
          yLabel={t.bytes}
          marks={lines}
          overlay={
            <>
              <Held part="matrix">
                <At left={at} top={y(model.matrixBytes)} class="at-dot tone-gradient" quantity="relu-jacobian.matrix" />
              </Held>
              {guesses.matrix !== undefined && model.size === asked && (
                <GuessMark
                  locale={locale}
                  left={x(asked)}
                  top={guesses.matrix > 0 ? y(guesses.matrix * 2 ** 20) : 100}
                  isBelow={guesses.matrix > 2 && guesses.matrix < 128} // between the two points, where there is room
                >
                  {`${formatNumber(guesses.matrix)} MiB`}
                </GuessMark>
              )}
              <At left={at} top={y(model.elementBytes)} class="at-dot tone-correct" quantity="relu-jacobian.elements" />
            </>
          }
        />
      </div>
    </div>
  );
}

interface RowProps {
  row: number[];
  i: number;
  grad: number;
  children: ComponentChildren;
}

/** A row of the Jacobian between the gradient of x at its left and the gradient of y at its right. */
function Row({ row, i, grad, children }: RowProps) {
  const cells = useMemo(
    () => (
      <>
        {row.map((value, j) => (
          <span key={j} class={`jacobian-cell ${value ? 'is-one' : ''} ${i === j ? 'is-diagonal' : ''}`}>
            {value}
          </span>
        ))}
      </>
    ),
    [row.join()],
  );
  return (
    <>
      <span class="jacobian-grad">{formatNumber(grad, 1)}</span>
      {cells}
      <span class="jacobian-input">{children}</span>
    </>
  );
}
