import { expect, test } from 'vitest';
import { printedIn } from './printed';
import { sourceOf, type Draw } from './source';

/** The path to the value of the model that the last number of a drawing shows. */
const sourceOfLast = <Model extends object>(model: Model, draw: (model: Model) => string) =>
  sourceOf(model, draw as never as Draw, printedIn(draw(model)).length - 1);

test('of equal numbers it is the one with which the printed one changes', () => {
  const model = { terms: [2.9, 0], loss: 2.9, curve: { loss: [2.9, 4] } };
  expect(sourceOfLast(model, ({ loss }) => `<b>${loss.toFixed(1)}</b>`)).toEqual(['loss']);
  expect(sourceOfLast(model, ({ terms }) => `<b>${terms[0]}</b>`)).toEqual(['terms', 0]);
  expect(sourceOfLast(model, ({ curve }) => `<i>x</i><b>= ${curve.loss[0]}</b>`)).toEqual(['curve', 'loss', 0]);
});

test('a percentage, a size without its sign, a place of a typed array', () => {
  const model = { share: 0.256, lead: -3.25, many: Float32Array.of(...Array<number>(500).fill(0), 0, 7) };
  expect(sourceOfLast(model, ({ share }) => `<b>${(100 * share).toFixed(1)}%</b>`)).toEqual(['share']);
  expect(sourceOfLast(model, ({ lead }) => `<b>${Math.abs(lead)}</b>`)).toEqual(['lead']);
  expect(sourceOfLast(model, ({ many }) => `<b>${many[321].toFixed(2)}</b>`)).toEqual(['many', 321]);
});

test('an input, and what is worked out where it is drawn, is no part of the model', () => {
  expect(sourceOfLast({ loss: 3 }, () => '<b>3</b>')).toBeUndefined();
  expect(sourceOfLast({ a: 3, b: 2 }, ({ a, b }) => `<b>${a * b + 0.5}</b>`)).toBeUndefined();
  // it changes with the model, but is not its number
  expect(sourceOfLast({ a: 3 }, ({ a }) => `<b>${a > 3 ? 9 : 3}</b>`)).toBeUndefined();
});

test('a figure that cannot be drawn with another number, or is another one then, is left alone', () => {
  const model = { at: 1, names: ['a', 'b'], count: 1 };
  const draw = ({ at, names, count }: typeof model) => `<i>${names[at].length}</i><b>${count}</b>`;
  expect(sourceOfLast(model, draw)).toEqual(['count']);
  expect(sourceOfLast({ rows: 2 }, ({ rows }) => `${'<i>x</i>'.repeat(rows)}<b>${rows}</b>`)).toBeUndefined();
});

test('the model itself is not touched', () => {
  const model = { list: [1, 2], many: Float64Array.of(1, 2) };
  sourceOfLast(model, ({ list }) => `<b>${list[1]}</b>`);
  expect(model).toEqual({ list: [1, 2], many: Float64Array.of(1, 2) });
});
