interface Slider {
  value: number;
  min: number;
  max: number;
  step: number;
}

/** The value a key moves a slider to; null for a key that it does not handle. */
export function sliderKey(key: string, { value, min, max, step }: Slider): number | null {
  const steps: Record<string, number> = {
    ArrowRight: step,
    ArrowUp: step,
    ArrowLeft: -step,
    ArrowDown: -step,
    PageUp: 10 * step,
    PageDown: -10 * step,
  };
  return key === 'Home' ? min : key === 'End' ? max : key in steps ? value + steps[key] : null;
}
