import { formatStepped, snap } from '../number';
import { NumberField } from './NumberField';
import { sliderKey } from './sliderKeys';
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
  /** Whether equal ways of the knob are equal factors, not equal differences; `min` is above 0. */
  isLogarithmic?: boolean;
  /** The name of the quantity that it is. */
  quantity?: string;
  onInput(value: number): void;
}

/** A labelled slider with a number entry beside it. */
export function Slider({ id, label, value, min, max, step, whole, isLogarithmic, quantity, onInput }: SliderProps) {
  // the knob of a logarithmic one moves on its percents
  const knob = isLogarithmic
    ? { min: 0, max: 100, step: 'any', value: (100 * Math.log(value / min)) / Math.log(max / min) }
    : { min, max, step, value };
  const valueAt = (percent: number) => min * (max / min) ** (percent / 100);
  const move = (next: number) => onInput(Math.max(min, Math.min(max, snap(next, step))));
  // its ends are its longest numbers: as it is moved, its field keeps their width
  const longest = Math.max(...[min, max].map((end) => formatStepped(end, step).length));
  const onKeyDown = (event: KeyboardEvent) => {
    // a tenth more or less, and a step at least
    const next = sliderKey(event.key, { value, min, max, step: Math.max(step, snap(value / 10, step)) });
    if (next === null) return;
    move(next);
    event.preventDefault();
  };
  return (
    <div class="slider" style={{ '--longest': longest }}>
      <label for={id}>{label}</label>
      <input
        id={id}
        class="range"
        type="range"
        {...knob}
        aria-valuetext={formatStepped(value, step)}
        onInput={({ currentTarget: { valueAsNumber: at } }) => (isLogarithmic ? move(valueAt(at)) : onInput(at))}
        onKeyDown={isLogarithmic ? onKeyDown : undefined}
      />
      <NumberField {...{ label, value, min, max, step, whole, quantity, onInput }} isSecond />
    </div>
  );
}
