import type { VNode } from 'preact';
import { expect, test } from 'vitest';
import { Slider } from './Slider';

type Props = Record<string, never> & { onInput(event: unknown): void; onKeyDown?(event: unknown): void };

/** The input of a slider from 1 to 3,072, and what it is moved to. */
function slider(value: number, isLogarithmic: boolean) {
  const moved: number[] = [];
  const bounds = { id: 'd', label: 'D', min: 1, max: 3072, step: 1, whole: true };
  const drawn = Slider({ ...bounds, value, isLogarithmic, onInput: (next) => moved.push(next) });
  const { props } = (drawn.props.children as VNode<Props>[]).find(({ type }) => type === 'input')!;
  const press = (key: string) => props.onKeyDown?.({ key, preventDefault: () => {} });
  return { props, moved, press, drag: (at: number) => props.onInput({ currentTarget: { valueAsNumber: at } }) };
}

test('on a logarithmic slider half of the way is the root, and the ends are the bounds', () => {
  expect(slider(1, true).props).toMatchObject({ min: 0, max: 100, value: 0 });
  expect(slider(3072, true).props.value).toBeCloseTo(100, 10);
  const { drag, moved } = slider(2, true);
  [0, 50, 100].forEach(drag);
  expect(moved).toEqual([1, Math.round(Math.sqrt(3072)), 3072]);
});

test('its keys move it by a tenth, by one step at least, and not beyond the bounds', () => {
  for (const [value, key, next] of [
    [2, 'ArrowRight', 3],
    [1, 'ArrowLeft', 1],
    [200, 'ArrowRight', 220],
    [200, 'ArrowLeft', 180],
    [200, 'PageUp', 400],
    [3000, 'ArrowUp', 3072],
    [200, 'Home', 1],
    [200, 'End', 3072],
  ] as const) {
    const { press, moved } = slider(value, true);
    press(key);
    press('Tab');
    expect(moved, `${key} at ${value}`).toEqual([next]);
  }
});

test('any other slider has its bounds and the keys of the browser', () => {
  const { props, drag, moved } = slider(100, false);
  expect(props).toMatchObject({ min: 1, max: 3072, step: 1, value: 100 });
  expect(props.onKeyDown).toBeFalsy();
  drag(7);
  expect(moved).toEqual([7]);
});

test('it is read with as many decimals as it moves by', () => {
  const { children } = Slider({ id: 'l', label: 'λ', min: 0, max: 0.01, step: 0.0005, value: 0.0005, onInput: () => {} }).props; // prettier-ignore
  const read = (children as VNode<Props>[]).find(({ type }) => type === 'input')!.props;
  expect(read).toMatchObject({ 'aria-valuetext': '0.0005' });
});

test('its field has room for the longest number of its way, wherever it stands', () => {
  const at = (value: number, min = -6, max = 6, step = 0.1) =>
    Slider({ id: 'x', label: 'x', min, max, step, value, onInput: () => {} }).props.style['--longest'];
  expect([-6, 0, 6].map((value) => at(value))).toEqual([4, 4, 4]); // −6.0
  expect(at(1, 0, 1000, 1)).toBe(4);
});
