import type { ComponentChildren } from 'preact';
import { Handle } from '@ui/controls/Handle';
import { PullNumber } from '@ui/controls/PullNumber';
import { At } from '@ui/figures/Plane';
import type { Scale } from '@ui/figures/scale';
import { formatStepped } from '@ui/number';
import './Lanes.css';

interface LaneProps {
  /** The label before the lane. */
  name: ComponentChildren;
  tone: string;
  scale: Scale;
  value: number;
  min: number;
  max: number;
  step: number;
  /** The value's full name, for the handle and the field. */
  label: string;
  /** The name of its quantity. */
  quantity?: string;
  /** Bars and marks drawn on the lane, beneath the handle. */
  children?: ComponentChildren;
  /** Whether a drag may continue beyond the lane's end, by its scale. */
  goesOn?: boolean;
  /** Whether the number is shown but cannot be changed. */
  isFixed?: boolean;
  onInput(value: number): void;
}

/** A number on a line of its own: its name, a handle to drag along the line, a field to type into. */
export function Lane(props: LaneProps) {
  const { name, tone, scale, value, min, max, step, label, quantity, children, goesOn, isFixed, onInput } = props;
  const bounds = { min, max, step, value, quantity, onInput };
  const left = Math.min(100, Math.max(0, scale(value))); // a value beyond the lane appears at its end
  // larger values can be typed than fit the lane; a drag stops at its end, unless the scale continues
  const ends = { min: Math.max(min, Math.min(value, scale.invert(0))), max: Math.min(max, Math.max(value, scale.invert(100))) }; // prettier-ignore
  return (
    <div class={`lane tone-${tone}`}>
      <span class="lane-name tone-text">{name}</span>
      <div class="lane-track">
        {children}
        {isFixed ? (
          <At left={left} top={50} class={`at-dot tone-${tone}`} />
        ) : (
          <Handle
            {...bounds}
            {...(goesOn ? {} : ends)}
            axis="x"
            left={left}
            top={50}
            scale={scale}
            label={label}
            tone={tone}
          />
        )}
      </div>
      {isFixed ? (
        <span class="lane-fixed" data-quantity={quantity}>
          {formatStepped(value, step)}
        </span>
      ) : (
        <PullNumber {...bounds} label={label} tone={tone} />
      )}
    </div>
  );
}

/** A stretch of a lane, from one value to another; nothing if it is empty or beyond the lane. */
export function LaneBar({
  scale,
  from,
  to,
  tone,
  class: name = '',
}: {
  scale: Scale;
  from: number;
  to: number;
  tone: string;
  class?: string;
}) {
  const left = Math.max(0, scale(from));
  const width = Math.min(100, scale(to)) - left;
  if (width <= 0) return null;
  return <span class={`lane-bar tone-${tone} ${name}`} style={{ left: `${left}%`, width: `${width}%` }} />;
}
