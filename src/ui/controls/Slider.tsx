import { formatNumber } from '../number';
import { NumberField } from './NumberField';
import './range.css';
import './Slider.css';

interface SliderProps {
  id: string;
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** Whether it takes only whole numbers. */
  whole?: boolean;
  /** The name of its quantity. */
  quantity?: string;
  onInput(value: number): void;
}

/** A labelled slider with a number entry beside it. */
export function Slider({ id, label, value, min, max, step, whole, quantity, onInput }: SliderProps) {
  const filled = ((value - min) / (max - min)) * 100;
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="range"
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        style={{ '--filled': `${filled}%` }}
        aria-valuetext={formatNumber(value, 3)}
        onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
      />
      <NumberField {...{ label, value, min, max, step, whole, quantity, onInput }} />
    </div>
  );
}
