interface Slider {
  value: number;
  min: number;
  max: number;
  step: number;
}

/** Where a key moves a slider; null for a key that means nothing to it. */
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
