// For a number in a figure: which part of the model it is, the lines that compute it, and a cell that recomputes it.
// Figures take turns; DOWNHILL_ALL=1 checks all.
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { AnyWidget } from '@kit/defineWidget';
import { initialState } from '@kit/controls';
import { drawPart, parts } from '@kit/numbers/drawing';
import { explain, type Explanation } from '@kit/numbers/explain';
import { sourceIn } from '@kit/numbers/found';
import { memberCode } from '@kit/numbers/memberCode';
import { printedIn, readingsOf } from '@kit/numbers/printed';
import type { Path } from '@kit/numbers/scopes';
import { modelCode } from '@kit/ownCode/modelCode';
import { inTurn, turnOf } from '../turns';
import { computedOnce } from './computedOnce';
import { isLookedAt } from './lookedAt';
import { runCode } from './runCode';

const widgets = import.meta.glob<{ default: AnyWidget }>('/src/widgets/*/index.tsx', { eager: true });

const names = Object.values(widgets).map(({ default: widget }) => widget.spec.name);
const looked = inTurn(names.filter(isLookedAt), (name) => turnOf(`src/widgets/${name}/model.ts`), 9);

const run = async (code: string) => (await runCode(code)).value;

describe('on code written for it', () => {
  const source = `import { tensor, sum, mul } from 'downhill';

export interface State {
  /** What goes in. */
  x: number[];
  half: boolean;
}

const weights = [1, 2, 3];
export const unused = weights.map((weight) => 2 * weight);

/** The weighted sum. */
function total(values: number[]): number {
  const t = tensor(values, { dtype: 'float64' });
  return sum(mul(t, tensor(weights, { dtype: 'float64' }))).item();
}

export function compute({ x, half }: State) {
  const [first, ...others] = x;
  const all = total(x);
  const shown = half ? all / 2 : all;
  let largest = -Infinity;
  for (const value of x) if (value > largest) largest = value;
  const path: number[] = [0];
  for (const value of x) path.push(path[path.length - 1] + value);
  const rows = x.map((value, i) => ({ value, scaled: value * weights[i] }));
  return {
    /** The sum, or its half. */
    shown,
    largest,
    path,
    rows,
    count: others.length,
    first,
    nested: { best: Math.max(...x) },
  };
}
`;
  const state = { x: [4, 5, 6], half: true };
  const lineOf = (at: number) => source.split('\n')[source.slice(0, at).split('\n').length - 1].trim();
  const told = async (path: Path, value: number) => (await explain(source, state, path, value, run))!;
  const lines = ({ places }: Explanation) => places.map(({ start }) => lineOf(start));
  const operands = ({ places }: Explanation) => Object.fromEntries(places.at(-1)!.operands);

  test('the line that computes it, through names and branches, and its operands', async () => {
    const shown = await told(['shown'], 16);
    expect(lines(shown)).toEqual(['const shown = half ? all / 2 : all;']);
    expect(operands(shown)).toEqual({ all: { value: '32' } });
    expect(lines(await told(['nested', 'best'], 6))).toEqual(['nested: { best: Math.max(...x) },']);
    expect(lines(await told(['count'], 2))).toEqual(['count: others.length,']);
  });

  test('through a call, with the line of the call', async () => {
    const whole = await explain(source, { ...state, half: false }, ['shown'], 32, run);
    expect(lines(whole!)).toEqual(['const all = total(x);', "return sum(mul(t, tensor(weights, { dtype: 'float64' }))).item();"]); // prettier-ignore
    expect(operands(whole!).t).toEqual({ shape: [3], head: ['4', '5', '6'], ofTensor: true });
  });

  test('the element of a list that a loop or `map` makes', async () => {
    const row = await told(['rows', 1, 'scaled'], 10);
    expect(lines(row)).toEqual(['const rows = x.map((value, i) => ({ value, scaled: value * weights[i] }));']);
    expect(operands(row)).toMatchObject({ value: { value: '5' }, i: { value: '1' } });
    const pushed = await told(['path', 2], 9);
    expect(lines(pushed)).toEqual(['for (const value of x) path.push(path[path.length - 1] + value);']);
    expect(operands(pushed).value).toEqual({ value: '5' });
    expect(lines(await told(['largest'], 6))).toEqual(['for (const value of x) if (value > largest) largest = value;']);
  });

  test('a cell of the lines that it needs, with the comments on its inputs', async () => {
    expect((await told(['shown'], 16)).code).toBe(`import { tensor, sum, mul } from 'downhill';

const weights = [1, 2, 3];

/** The weighted sum. */
function total(values: number[]): number {
  const t = tensor(values, { dtype: 'float64' });
  return sum(mul(t, tensor(weights, { dtype: 'float64' }))).item();
}

/** What goes in. */
const x = [4, 5, 6];
const half = true;

const all = total(x);
const shown = half ? all / 2 : all;

/** The sum, or its half. */
shown;
`);
    expect((await told(['path', 2], 9)).code).toContain('path.push(');
    for (const path of [['shown'], ['largest'], ['path', 2], ['rows', 1, 'scaled'], ['count'], ['nested', 'best']]) {
      const wanted = (await run(`${source}\ncompute(${JSON.stringify(state)})${memberCode(path)};`)) as number;
      expect(await run((await told(path, wanted)).code), path.join()).toBe(wanted);
    }
  });

  test('if fewer lines would compute another number, the cell is the whole code', async () => {
    const drawing = `import { Random } from 'downhill';

export function compute({ seed }: { seed: number }) {
  const random = new Random(seed);
  const before = random.uniform();
  const after = random.uniform();
  return { before, after };
}
`;
    const { after } = (await run(`${drawing}\ncompute({ seed: 3 });`)) as { after: number };
    const { code } = (await explain(drawing, { seed: 3 }, ['after'], after, run))!;
    expect(code).toContain('compute(state).after;');
    expect(await run(code)).toBe(after);
  });

  test('for a number that the code does not compute, the one that it computes instead', async () => {
    const told = await explain(source, state, ['shown'], 17, run);
    expect(told).toMatchObject({ instead: 16 });
    expect(lines(told!)).toEqual(['const shown = half ? all / 2 : all;']);
    expect(await run(told!.code)).toBe(16);
    expect(await explain(source, state, ['none'], 17, run)).toBeUndefined();
  });

  test('through a generator that is run to its end, on its own or by another one', async () => {
    const long = `import { finish } from 'downhill';

interface State {
  x: number[];
}

function* adding({ x }: State, most: number) {
  let sum = 0;
  const model = () => ({ mean: sum / x.length, scaled: sum * most });
  for (const value of x) {
    sum += value;
    yield model();
  }
  return model();
}

function* through(state: State) {
  return yield* adding(state, 2);
}
const frames = (state: State) => through(state);
export const compute = (state: State) => finish(frames(state));
`;
    const mean = (await explain(long, { x: [2, 4] }, ['mean'], 3, run))!;
    expect(mean.places.map(({ start, end }) => long.slice(start, end)).at(-1)).toBe('sum / x.length');
    expect(operands(mean)).toMatchObject({ sum: { value: '6' } });
    const scaled = (await explain(long, { x: [2, 4] }, ['scaled'], 12, run))!;
    expect(operands(scaled)).toMatchObject({ sum: { value: '6' }, most: { value: '2' } });
  });
});

/** How many of a widget's numbers are recomputed, those with a name first. */
const mostComputed = 4;

/** How many numbers of a part of a figure are checked. */
const mostPrinted = 30;

/** Figures that print no number of their model at first: they start empty, or count what they draw. */
const withoutNumbers = ['activation-race', 'dead-relu-back', 'fog-hill', 'receptive-field'];

/** Names of numbers that are neither in the model nor an input: their figures compute them while drawing. */
const drawnHere: Record<string, string[]> = {
  circuit: ['circuit.seed'], // the 1 with which the way back begins
  'cross-validation': ['cross-validation.k'], // one of a fixed list
  'curse-of-dimensionality': ['curse-of-dimensionality.needed', 'curse-of-dimensionality.contrast'], // a power of ten of any size; one more, or in percent
  'finite-difference-error': ['finite-difference-error.h'], // a power of the input
  'minibatch-noise': [
    'minibatch-noise.256',
    'noise.rates.0',
    'noise.rates.1',
    'noise.rates.2',
    'noise.rates.3',
    'noise.rates.4',
  ], // no noise at all, and rates of the input
  'same-distance': ['same-distance.copies', 'same-distance.other'], // the 2 of L2, in the same words
  'semantic-gap': ['semantic-gap.changed'], // a share of pixels
  'step-size': ['step-size.bound'], // the 2 of a formula, in the same words
};

const nothing = () => {};

describe.each(
  Object.values(widgets)
    .map(({ default: widget }) => widget)
    .filter(({ spec }) => looked.includes(spec.name))
    .map((widget) => [widget.spec.name, widget] as const),
)('%s', (name, widget) => {
  computedOnce([widget]);
  const { spec } = widget;

  const drawingOf = (state: object, model: object) => {
    const figure = { state, model, isFrame: false, t: spec.strings.en, set: nothing, locale: 'en', id: name, labelledBy: '', showCode: nothing, passed: null, pass: nothing, play: nothing, guesses: {} }; // prettier-ignore
    return { spec, figure, isHeld: () => false } as never;
  };

  test('its sentence is rendered as on the page, which shows where a number on the page is in the model', () => {
    const state = initialState(spec.controls);
    const model = spec.compute(state as never) as object;
    const Widget = widget;
    const [, onPage] = /<p class="widget-summary" id[^>]*>(.*?)<\/p>/s.exec(renderToString(<Widget locale="en" />))!;
    expect(printedIn(drawPart('widget-summary', drawingOf(state, model))({ state, model } as never))).toEqual(printedIn(onPage)); // prettier-ignore
  });

  /** The numbers that it prints at first, each with its source; those with a name first. */
  function numbersOf(state: object) {
    const model = spec.compute(state as never) as object;
    const drawing = drawingOf(state, model);
    return parts.flatMap((part) => {
      const known = new Set<string>();
      const draw = drawPart(part, drawing);
      return printedIn(draw({ state, model } as never)).flatMap(({ text, quantity }, place) =>
        readingsOf(text).flatMap(({ text: number }, turn) => {
          const key = `${number} ${quantity || text}`;
          if (known.has(key) || known.size > mostPrinted) return [];
          known.add(key);
          return [{ text: number, quantity, path: sourceIn(drawing, draw, place, turn), model }];
        }),
      );
    });
  }

  test('its numbers are found in its model, and recomputed by their lines and by a cell', async () => {
    const state = initialState(spec.controls) as Record<string, unknown>;
    const all = numbersOf(state);
    const computed = all.filter(({ path }) => path?.[0] === 'model');
    if (process.env.DOWNHILL_LIST)
      console.log(name, computed.length, 'of', all.length, all.filter(({ path, quantity }) => !path && quantity).map(({ quantity, text }) => `${quantity} ${text}`)); // prettier-ignore
    expect(computed.length === 0, 'listed as without numbers').toBe(withoutNumbers.includes(name));
    const unknown = all.filter(({ path, quantity }) => !path && quantity).map(({ quantity }) => quantity);
    expect([...new Set(unknown)]).toEqual(drawnHere[name] ?? []);

    if (spec.offersCode === false) return;
    const source = await modelCode(name, 'en');
    const chosen = [...computed].sort((a, b) => Number(!a.quantity) - Number(!b.quantity)).slice(0, mostComputed);
    for (const { path, text, model } of chosen) {
      const [, ...inModel] = path!;
      const value = inModel.reduce<unknown>((at, key) => (at as never)[key], model) as number;
      const where = `${text} = model${memberCode(inModel)}`;
      const told = await explain(source, state, inModel, value, run);
      expect(told, where).toBeDefined();
      expect(told!.places.length, where).toBeGreaterThan(0);
      expect(await run(told!.code), where).toBeCloseTo(value, 9);
      expect(source.slice(told!.places.at(-1)!.start, told!.places.at(-1)!.end), where).not.toBe('');
    }
  });
});
