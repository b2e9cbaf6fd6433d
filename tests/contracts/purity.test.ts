// A figure's model depends on its state alone, not on what was computed before, or how much of it, nor on controls that
// change only the drawing. If there are many figures, they take turns; DOWNHILL_ALL=1 checks all, with twice as many states,
// more of them computed alone.
import { isDeepStrictEqual } from 'node:util';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';
import { initialState, type Control, type Controls } from '@kit/controls';
import type { AnyWidget } from '@kit/defineWidget';
import { Random } from '@lib/random';
import { all, inTurn, turnOf } from '../turns';
import { isLookedAt } from './lookedAt';

const root = `${import.meta.dirname}/../..`;
const widgets = import.meta.glob<{ default: AnyWidget }>('/src/widgets/*/index.tsx', { eager: true });
const specs = Object.values(widgets).map(({ default: { spec } }) => [spec.name, spec] as const);
const looked = inTurn(specs.map(([name]) => name).filter(isLookedAt), (name) => turnOf(`src/widgets/${name}/model.ts`), 6); // prettier-ignore
const cases = specs.filter(([name]) => looked.includes(name));

interface Model {
  compute(state: object): unknown;
  frames?(state: object): Generator;
}

/** A widget's model before anything has been computed; each call returns a new one, with its own copy of the library. */
function modelOf(name: string): () => Model {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `import '@kernels/install'; export * from '@widgets/${name}/model';`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'model',
  });
  return new Function(`${outputFiles[0].text}; return model;`) as () => Model;
}

/** A value that the reader could give a control. */
function drawn(control: Control, turn: number, random: Random): unknown {
  const on = ({ min, max, step }: { min: number; max: number; step: number }) =>
    Math.min(max, min + step * random.integer(Math.round((max - min) / step) + 1));
  switch (control.kind) {
    case 'range':
      return on(control);
    case 'run':
      return random.integer(control.last + 1);
    case 'numbers': {
      const lists = [0, 1, 2, 3, 4].map((count) => Array.from({ length: count }, () => on(control)));
      const fitting = lists.filter((list) => control.parse(list.join()) !== undefined);
      const moved = control.initial.map((value) => (random.uniform() < 0.3 ? on(control) : value));
      return [moved, ...fitting][random.integer(1 + fitting.length)];
    }
    case 'text': {
      const texts = [control.initial, ...control.ends];
      const text = texts[random.integer(texts.length)];
      return random.uniform() < 0.5 ? text : text.slice(0, random.integer(text.length + 1)); // half-typed
    }
    case 'choice': {
      // a few pictures are enough
      const options = control.options.filter((option) => !(Number(option) > 500));
      return options[turn % options.length];
    }
    case 'toggle':
      return random.uniform() < 0.5;
  }
}

/** A sequence of states, each with some controls moved, and now and then an earlier state; options take turns. */
function walk(controls: Controls, drawing: readonly string[], count: number): Record<string, unknown>[] {
  const random = new Random(count);
  const moving = Object.keys(controls).filter((name) => !drawing.includes(name));
  const states: Record<string, unknown>[] = [initialState(controls)];
  while (states.length < count) {
    const next = { ...states[random.uniform() < 0.2 ? random.integer(states.length) : states.length - 1] };
    for (const name of moving) if (random.uniform() < 0.5) next[name] = drawn(controls[name], states.length, random);
    states.push(next);
  }
  return states;
}

/** Widgets for which computing one state alone begins with a second of work. */
const slow = ['activation-histograms', 'activation-race', 'batchnorm-training', 'bug-museum', 'class-templates', 'condition-number', 'convnet-live', 'critical-points', 'cross-validation', 'curse-of-dimensionality', 'dead-relu-back', 'depth-race', 'features-compared', 'gradient-noise', 'hyperparameter-splits', 'minibatch-noise', 'nearest-images', 'preprocessing-pictures', 'receptive-field', 'sensitivity', 'two-layer-network']; // prettier-ignore

test.each(cases)('%s', (name, { controls, drawing = [] }) => {
  const fresh = modelOf(name);
  const isSlow = slow.includes(name);
  const states = walk(controls as Controls, drawing, (isSlow ? 3 : 8) * (all ? 2 : 1));
  const alone = isSlow ? 1 : all ? 16 : 4;
  const { compute, frames } = fresh();
  const afterOthers = states.map((state, i) => {
    // computations that the reader left half-way, before the first frame or later
    const left = frames?.(structuredClone(states[(5 * i) % states.length]));
    for (let frame = 0; frame < i % 3; frame++) left?.next();
    return structuredClone(compute(structuredClone(state)));
  });
  const random = new Random(1);
  const drawnElsewhere = Object.fromEntries(
    drawing.map((control) => [control, drawn((controls as Controls)[control], 1, random)]),
  );
  const differing = states
    .slice(-alone) // by then much has been computed before
    .filter((state, i, { length }) => {
      const first = fresh().compute(structuredClone({ ...state, ...drawnElsewhere }));
      return !isDeepStrictEqual(first, afterOthers[states.length - length + i]);
    });
  expect(differing).toEqual([]);
});
