// A passed exercise runs in a figure: the figure is on the page, and with a right function it shows the same as before.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AnyExercise, InFigure } from '@cells/grading/exercise';
import type { Plain } from '@cells/run/protocol';
import { gradedLimits } from '@cells/run/inert';
import { describe as describeValue } from '@cells/sandbox/describe';
import { codeFor } from '@cells/code/compiled';
import { transpile } from '@cells/code/transpile';
import type { AnyWidget } from '@kit/defineWidget';
import { initialState, type Controls } from '@kit/controls';
import { partsWith } from '@kit/ownCode/inFigure';
import { modelCode } from '@kit/ownCode/modelCode';
import type { Part } from '@kit/ownCode/OwnModel';
import { readModel } from '@kit/ownCode/readModel';
import * as downhill from 'downhill';
import { inTurn, turnOf } from '../turns';
import { isPageLookedAt } from './lookedAt';

const root = `${import.meta.dirname}/../..`;
const figures = import.meta.glob<InFigure>('/{content,own}/*/cells/*/inFigure.ts', { eager: true, import: 'inFigure' });
const exercises = import.meta.glob<{ exercise: AnyExercise }>('/{content,own}/*/cells/*/exercise.ts', { eager: true });
const widgets = import.meta.glob<{ default: AnyWidget }>('/src/widgets/*/index.tsx', { eager: true });
const cases = Object.entries(figures).map(([path, figure]) => {
  const [, shelf, slug, , name] = path.split('/');
  return { chapter: `${shelf}/${slug}`, name, ...figure };
});

/** The widget on a chapter's page with an id. */
function widgetOn(page: string, id: string): string | undefined {
  const imports = [...page.matchAll(/^import (\w+) from '@widgets\/([\w-]+)';/gm)];
  const shown = imports.flatMap(([, name, folder]) =>
    [...page.matchAll(new RegExp(`<${name} [^>]*>`, 'g'))].map(([tag]) => ({
      folder,
      id: / id="([\w-]+)"/.exec(tag)?.[1] ?? folder,
    })),
  );
  return shown.find((one) => one.id === id)?.folder;
}

/** Runs cells one after another as a sandbox does; returns `compute` of the last. */
async function computeOf(parts: Part[], given: Record<string, unknown> = {}) {
  const library = downhill as Record<string, unknown>;
  let defined: Record<string, unknown> = given;
  let needs = Object.keys(given);
  for (const { code, shares } of parts) {
    const compiled = transpile(code);
    const cell = (0, eval)(codeFor(compiled, needs)) as (...values: unknown[]) => Promise<{ defined: typeof defined }>;
    const taken = needs.map((name) => defined[name]);
    ({ defined } = await cell(...compiled.bindings.map(({ imported }) => library[imported!]), ...taken));
    needs = shares ? [shares] : [];
  }
  return defined.compute as (state: unknown) => unknown;
}

/** Other states of a figure, a few steps away: of its handles or, if it has none, of its sliders and choices. */
function moved(all: Controls, state: Record<string, unknown>, steps: number, idle: readonly string[]) {
  const controls = Object.fromEntries(Object.entries(all).filter(([name]) => !idle.includes(name)));
  const within = ({ min, max }: { min: number; max: number }, value: number) => Math.min(max, Math.max(min, value));
  const handles = Object.entries(controls).filter(([, { kind }]) => kind === 'numbers');
  const sliders = Object.entries(controls).filter(([, { kind }]) => kind === 'range' || kind === 'choice');
  const changed = (handles.length > 0 ? handles : sliders).map(([name, control]) => {
    if (control.kind === 'choice') {
      const { options } = control;
      return [name, options[(options.indexOf(state[name] as string) + steps) % options.length]] as const;
    }
    if (control.kind !== 'numbers' && control.kind !== 'range') throw new Error(control.kind);
    const by = control.step * steps;
    const value = state[name] as number | number[];
    const next = Array.isArray(value)
      ? value.map((part, i) => within(control, part + (i % 2 ? -by : by)))
      : within(control, value + by);
    return [name, next] as const;
  });
  return { ...state, ...Object.fromEntries(changed) };
}

/** Equal up to rounding: float32 has seven digits, and a small ε may differ. */
function isNear(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Object.is(a, b) || a === b || Math.abs(a - b) <= 1e-5 * Math.max(1, Math.abs(a), Math.abs(b));
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = Object.keys(b) as (keyof object)[];
  return keys.every((key) => isNear((a as object)[key], (b as object)[key]));
}

test('most exercises have a figure', () => expect(cases.length).toBeGreaterThan(20));

const turn = (name: string) => turnOf(`${cases.find((one) => one.name === name)!.chapter}/cells/${name}/inFigure.ts`); // prettier-ignore
const inThisRun = inTurn(cases.map(({ name }) => name), turn, 10); // prettier-ignore
const lookedAt = cases.filter(
  ({ chapter, name }) => inThisRun.includes(name) && isPageLookedAt(readFileSync(`${root}/${chapter}/en.mdx`, 'utf8')),
);

test.each(lookedAt)('$chapter: $name runs in $figure', async ({ chapter, name, figure, state, replaces, by }) => {
  const folders = ['en', 'zh'].map((locale) =>
    widgetOn(readFileSync(`${root}/${chapter}/${locale}.mdx`, 'utf8'), figure),
  );
  expect(folders[0]).toBeDefined();
  expect(folders[1]).toBe(folders[0]);
  const { spec } = widgets[`/src/widgets/${folders[0]}/index.tsx`].default;
  const controls = spec.controls as Controls;
  expect(Object.keys(controls)).toEqual(expect.arrayContaining(Object.keys(state ?? {})));
  if (!replaces) return;

  const folder = `${chapter}/cells/${name}`;
  const model = await modelCode(folders[0]!, 'en');
  const code = readFileSync(`${root}/${folder}/solution.ts`, 'utf8');
  const right = await computeOf(partsWith({ name, code }, replaces, by!, model));
  const start = { ...initialState(controls), ...state };
  const idle = [...(spec.idle?.(start) ?? []), ...(spec.drawing ?? [])]; // results do not depend on it
  const states = [start, moved(controls, start, 3, idle), moved(controls, start, 7, idle)];
  const wanted = states.map((each): unknown => spec.compute(structuredClone(each)));
  const read = (value: unknown, i: number) => readModel(describeValue(value, gradedLimits), wanted[i]);
  states.forEach((each, i) => {
    const got = read(right(structuredClone(each)), i);
    expect(isNear(got, wanted[i]), `${JSON.stringify(each)}\n${JSON.stringify(got)?.slice(0, 800)}\n${JSON.stringify(wanted[i])?.slice(0, 800)}`).toBe(true); // prettier-ignore
  });
  expect(wanted.some((each) => !isNear(each, wanted[0]))).toBe(true);

  // a mistake that the exercise recognizes is visible in the figure
  const { exercise } = exercises[`/${folder}/exercise.ts`];
  const [, calls, last] = partsWith({ name, code }, replaces, by!, model);
  const shows = async (mistake: string, i: number) => {
    const wrong = 'wrong' in exercise ? (...args: Plain[]) => exercise.wrong(new Set([mistake]), ...args) : exercise.planted[mistake]; // prettier-ignore
    const compute = await computeOf([calls, last], { [name]: wrong });
    try {
      return !isNear(read(compute(structuredClone(states[i])), i), wanted[i]);
    } catch {
      return true; // it says so
    }
  };
  // most are visible in the first state: the others are tried only if none is
  let isShown = false;
  for (const i of states.keys()) {
    for (const mistake of exercise.mistakes) isShown ||= await shows(mistake, i);
  }
  expect(isShown).toBe(true);
});
