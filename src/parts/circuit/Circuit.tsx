import type { ComponentChildren } from 'preact';
import { Held } from '@kit/Held';
import { Scrub } from '@ui/controls/Scrub';
import { formatShort } from '@ui/number';
import { besideSign, placeFlows, wirePoints } from './flows';
import type { Layers, Place, Wire } from './layers';
import './Circuit.css';

/** A gate, or an input, as it is drawn. */
export interface CircuitPart {
  /** An input's name, or the name of what the gate gives; may be empty. */
  name: string;
  /** The gate's sign; null for an input. */
  sign: string | null;
  /** The value above the wire, and the gradient below it; null while they are not known. */
  value: number | null;
  grad: number | null;
  /** The names of the quantities that they are. */
  quantities?: { value?: string; grad?: string };
  /** True for a gradient that the reader is asked for. */
  asked?: boolean;
  /** The part of the figure that the gradient is, where a page may hold it back. */
  held?: string;
  /** True for the gate at work. */
  isNow?: boolean;
}

export interface CircuitWire extends Wire {
  /** What comes back along this wire, where several wires leave the same part. */
  flow: number | null;
  isNow?: boolean;
  /** What the gate multiplies by on its way back along this wire, written on the wire. */
  local?: number | null;
  /** What travels back along it, once. */
  parcel?: number | null;
  /** The part of the figure that both are, where a page may hold them back. */
  held?: string;
  /** How wide it is drawn, where that says how much comes back. */
  weight?: number;
}

export interface CircuitProps {
  parts: CircuitPart[];
  wires: CircuitWire[];
  layers: Layers;
  describedBy: string;
  /** The bounds of inputs that may be dragged; without them, inputs are fixed. */
  bounds?: { min: number; max: number; step: number };
  /** How many times as large a small circuit may be drawn. */
  largest?: number;
  /** How tall it may be, in pixels: a taller one is drawn smaller, down to four fifths. */
  tallest?: number;
  inputLabel?(name: string): string;
  onInput?(name: string, value: number): void;
}

/** The size of a part in the drawing. */
export const boxOf = ({ sign }: { sign: string | null }) =>
  sign === null ? { width: 76, height: 62 } : { width: 136, height: 40 };

/** Up to what size a small circuit is drawn larger: it fits a phone. */
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

/** A circuit: inputs above, the result at the end; at every part its value, and under it its gradient. */
export function Circuit({
  parts,
  wires,
  layers,
  describedBy,
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
  const texts = wires.map(textOf);
  const flows = placeFlows(layers, wires, parts, texts);
  const paths = wires.map((_, i) => path(wirePoints(layers, wires, i)));
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
          <svg width={width} height={height} role="img" aria-labelledby={describedBy}>
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
            const key = `${i} ${to}`; // once for each step, however the numbers change while it is looked at
            // they leave the gate one after the other: side by side they would cover one another
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
          {parts.map((part, i) => {
            const [x, y] = places[i];
            const style = { left: `${x}px`, top: `${y}px` };
            const values = <Values {...part} />;
            if (part.sign !== null) {
              return (
                <span key={i} class={`circuit-gate ${part.isNow ? 'is-now' : ''}`} style={style} aria-hidden="true">
                  <span class="circuit-sign">{part.sign}</span>
                  <span class="circuit-label" style={{ '--beside': `${besideSign(part.sign)}px` }}>
                    {part.name && <Name text={part.name} />}
                    {values}
                  </span>
                </span>
              );
            }
            const leaf = (
              <>
                <Name text={part.name} />
                {values}
              </>
            );
            return (
              <span key={i} class="circuit-leaf" style={style}>
                {bounds && onInput ? (
                  <Scrub
                    class="circuit-scrub"
                    {...bounds}
                    value={part.value ?? 0}
                    label={inputLabel?.(part.name) ?? part.name}
                    onInput={(value) => onInput(part.name, value)}
                  >
                    {leaf}
                  </Scrub>
                ) : (
                  leaf
                )}
              </span>
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** What is written on a wire: what came back along it, or what its gate multiplies by. */
export const textOf = ({ flow, local }: Pick<CircuitWire, 'flow' | 'local'>): string | null =>
  flow !== null ? formatShort(flow) : local !== null && local !== undefined ? `× ${formatShort(local)}` : null;

interface MayBeHeldProps {
  part?: string;
  instead?: string;
  children: ComponentChildren;
}

/** What a page may hold back, where it says so. */
const MayBeHeld = ({ part, instead = '?', children }: MayBeHeldProps) =>
  part ? (
    <Held part={part} instead={instead}>
      {children}
    </Held>
  ) : (
    <>{children}</>
  );

/** What has a power of ten is written smaller: it fits its box, and stays clear of the next one. */
const sizeOf = (text: string) => (text.length > 7 ? 'is-long' : '');

function Values({ value, grad, quantities, asked, held }: CircuitPart) {
  const given = value === null ? '' : formatShort(value);
  const known = grad === null ? '' : formatShort(grad);
  return (
    <>
      <span class={`circuit-value ${sizeOf(given)}`} data-quantity={quantities?.value}>
        {given}
      </span>
      <span class={`circuit-grad ${sizeOf(known)}`} data-quantity={quantities?.grad}>
        {asked ? '?' : known ? <MayBeHeld part={held}>{known}</MayBeHeld> : ''}
      </span>
    </>
  );
}

/** A name as in formulas: digits at its end are an index, and so is what follows an underscore. */
export function Name({ text }: { text: string }) {
  const [, letters, word, digits] = /^(.+?)(?:_(.+)|(\d+))?$/u.exec(text)!;
  const index = word ?? digits;
  return (
    <i class="circuit-name">
      {letters}
      {index && <sub>{index}</sub>}
    </i>
  );
}
