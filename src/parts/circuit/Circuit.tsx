import type { ComponentChildren } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import { Held } from '@kit/Held';
import { Scrub } from '@ui/controls/Scrub';
import { useLatest } from '@ui/controls/useLatest';
import { formatShort } from '@ui/number';
import { steady } from '@ui/steady';
import { besideSign, placeFlows, wirePoints } from './flows';
import type { Layers, Place, Wire } from './layers';
import './Circuit.css';

/** A gate or an input in the drawing. */
export interface CircuitPart {
  /** The name of the input or of the gate's output; may be empty. */
  name: string;
  /** The gate's sign; null for an input. */
  sign: string | null;
  /** The value above the wire, and the gradient below it; null while they are not known. */
  value: number | null;
  grad: number | null;
  /** The names of these quantities. */
  quantities?: { value?: string; grad?: string };
  /** Whether the reader is asked for its gradient. */
  asked?: boolean;
  /** The part of the figure by whose name a page may hold the gradient back. */
  held?: string;
  /** Whether the gate is at work. */
  isNow?: boolean;
}

export interface CircuitWire extends Wire {
  /** The gradient that comes back along this wire, if several wires leave the same part. */
  flow: number | null;
  isNow?: boolean;
  /** The factor by which the gate multiplies on the way back along this wire, written on the wire. */
  local?: number | null;
  /** The text that travels back along it, once. */
  parcel?: number | null;
  /** The part of the figure by whose name a page may hold both back. */
  held?: string;
  /** Its width in the drawing, if that says how much comes back. */
  weight?: number;
}

export interface CircuitProps {
  parts: CircuitPart[];
  wires: CircuitWire[];
  layers: Layers;
  labelledBy: string;
  /** The bounds of inputs that may be dragged; without them, inputs are fixed. */
  bounds?: { min: number; max: number; step: number };
  /** The largest scale at which a small circuit may be drawn. */
  largest?: number;
  /** The largest height, in pixels: a taller circuit is drawn smaller, down to four fifths. */
  tallest?: number;
  inputLabel?(name: string): string;
  onInput?(name: string, value: number): void;
}

/** The size of a part in the drawing. */
export const boxOf = ({ sign }: { sign: string | null }) =>
  sign === null ? { width: 76, height: 62 } : { width: 136, height: 40 };

/** The size up to which a small circuit is enlarged: it fits a phone. */
const roomy = { width: 340, height: 340 };

/** A path that is vertical at each of its points. */
const path = ([[x, y], ...rest]: Place[]) =>
  rest.reduce(
    ({ d, from }, [toX, toY]) => {
      const middle = (from[1] + toY) / 2;
      return { d: `${d}C${from[0]} ${middle} ${toX} ${middle} ${toX} ${toY}`, from: [toX, toY] };
    },
    { d: `M${x} ${y}`, from: [x, y] },
  ).d;

/** A circuit: inputs at the top, the result at the bottom; at every part its value and, beneath that, its gradient. */
export function Circuit({
  parts,
  wires,
  layers,
  labelledBy,
  bounds,
  largest = 1,
  tallest = Infinity,
  inputLabel,
  onInput,
}: CircuitProps) {
  const { width, height, places } = layers;
  const larger =
    height > tallest
      ? Math.max(0.8, tallest / height)
      : Math.max(1, Math.min(largest, roomy.width / width, roomy.height / height));
  const latest = useLatest(onInput);
  const give = useCallback((name: string, value: number) => latest.current?.(name, value), []);
  const texts = wires.map(textOf);
  const flows = placeFlows(layers, wires, parts, texts);
  const route = wires.map(({ from, to }) => `${from} ${to}`).join();
  const paths = useMemo(() => wires.map((_, i) => path(wirePoints(layers, wires, i))), [layers, route]);
  return (
    <div class="circuit">
      <div class="circuit-room" style={{ width: `${width * larger}px`, height: `${height * larger}px` }}>
        <div
          class="circuit-plane"
          style={{
            ...{ width: `${width}px`, height: `${height}px`, transform: `scale(${larger})` },
            '--drawn-px': `${1 / larger}px`,
          }}
        >
          <svg width={width} height={height} role="img" aria-labelledby={labelledBy}>
            {wires.map(({ isNow, weight }, i) => (
              <path
                key={i}
                class={`circuit-wire ${isNow ? 'is-now' : ''} ${weight === undefined ? '' : weight ? 'is-weighed' : 'is-cut'}`}
                style={weight ? { strokeWidth: weight } : undefined}
                d={paths[i]}
              />
            ))}
          </svg>
          {flows.map(
            (at, i) =>
              at && (
                <span
                  key={i}
                  class={`circuit-flow ${wires[i].flow === null ? 'is-local' : ''}`}
                  style={{ left: `${at[0]}px`, top: `${at[1]}px` }}
                >
                  <MayBeHeld part={wires[i].held}>{texts[i]!}</MayBeHeld>
                </span>
              ),
          )}
          {wires.map(({ parcel, to, held }, i) => {
            if (parcel === null || parcel === undefined) return null;
            const text = formatShort(parcel);
            const key = `${i} ${to}`; // once for each step, however the numbers change meanwhile
            // they leave the gate one after the other, because side by side they would overlap
            const before = wires.slice(0, i).filter((other) => typeof other.parcel === 'number').length;
            return (
              <MayBeHeld key={key} part={held} instead="">
                <span
                  class="circuit-parcel"
                  style={{ offsetPath: `path('${paths[i]}')`, animationDelay: `${0.5 * before}s` }}
                  aria-hidden="true"
                >
                  {text}
                </span>
              </MayBeHeld>
            );
          })}
          {parts.map(({ quantities, ...part }, i) => (
            <Part
              key={i}
              {...part}
              left={places[i][0]}
              top={places[i][1]}
              valueName={quantities?.value}
              gradName={quantities?.grad}
              bounds={onInput && bounds}
              label={inputLabel?.(part.name) ?? part.name}
              give={give}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

type ValuesProps = Omit<CircuitPart, 'quantities'> & { valueName?: string; gradName?: string };

interface PartProps extends ValuesProps {
  left: number;
  top: number;
  /** The bounds of an input that may be dragged. */
  bounds: CircuitProps['bounds'];
  label: string;
  give(name: string, value: number): void;
}

/** A gate, or an input. */
const Part = steady(({ left, top, bounds, label, give, isNow, ...part }: PartProps) => {
  const { name, sign, value } = part;
  const style = { left: `${left}px`, top: `${top}px` };
  const values = <Values {...part} />;
  if (sign !== null)
    return (
      <span class={`circuit-gate ${isNow ? 'is-now' : ''}`} style={style} aria-hidden="true">
        <span class="circuit-sign">{sign}</span>
        <span class="circuit-label" style={{ '--beside': `${besideSign(sign)}px` }}>
          {name && <Name text={name} />}
          {values}
        </span>
      </span>
    );
  const leaf = (
    <>
      <Name text={name} />
      {values}
    </>
  );
  return (
    <span class="circuit-leaf" style={style}>
      {bounds ? (
        <Scrub class="circuit-scrub" {...bounds} value={value ?? 0} label={label} onInput={(to) => give(name, to)}>
          {leaf}
        </Scrub>
      ) : (
        leaf
      )}
    </span>
  );
});

/** The number on a wire: the gradient that came back along it, or the factor of its gate. */
export const textOf = ({ flow, local }: Pick<CircuitWire, 'flow' | 'local'>): string | null =>
  flow !== null ? formatShort(flow) : local !== null && local !== undefined ? `× ${formatShort(local)}` : null;

interface MayBeHeldProps {
  part?: string;
  instead?: string;
  children: ComponentChildren;
}

/** Wraps what a page may hold back in `Held`. */
const MayBeHeld = ({ part, instead = '?', children }: MayBeHeldProps) =>
  part ? (
    <Held part={part} instead={instead}>
      {children}
    </Held>
  ) : (
    <>{children}</>
  );

/** A number with a power of ten is set smaller, so that it fits its box and stays clear of the next one. */
const sizeOf = (text: string) => (text.length > 7 ? 'is-long' : '');

const Values = ({ value, grad, valueName, gradName, asked, held }: ValuesProps) => {
  const given = value === null ? '' : formatShort(value);
  const known = grad === null ? '' : formatShort(grad);
  return (
    <>
      <span class={`circuit-value ${sizeOf(given)}`} data-quantity={valueName}>
        {given}
      </span>
      <span class={`circuit-grad ${sizeOf(known)}`} data-quantity={gradName}>
        {asked ? '?' : known ? <MayBeHeld part={held}>{known}</MayBeHeld> : ''}
      </span>
    </>
  );
};

/** A name as in formulas: digits at its end, and whatever follows an underscore, are an index. */
export const Name = steady(({ text }: { text: string }) => {
  const [, letters, word, digits] = /^(.+?)(?:_(.+)|(\d+))?$/u.exec(text)!;
  const index = word ?? digits;
  return (
    <i class="circuit-name">
      {letters}
      {index && <sub>{index}</sub>}
    </i>
  );
});
