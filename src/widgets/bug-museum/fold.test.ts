import { expect, test } from 'vitest';
import { codeFor } from '@cells/code/compiled';
import { transpile } from '@cells/code/transpile';
import * as downhill from 'downhill';
import { cellOf, fold } from './fold';
import { program } from './program';
import source from './program.ts?raw';
import { mistakes, seed, type Mistake } from './settings';
import { train } from './training';
import answers from '@parts/classAnswers.ts?raw';
import training from './training.ts?raw';

interface Drawn {
  training: number[];
  validation: number[];
}

/** What a cell draws. */
async function run(code: string): Promise<Drawn> {
  const compiled = transpile(code);
  let drawn: unknown;
  const library: Record<string, unknown> = { ...downhill, plot: (series: unknown) => void (drawn = series) };
  expect(compiled.uses.filter((used) => !(used in globalThis))).toEqual([]);
  const cell = (0, eval)(codeFor(compiled, [])) as (...values: unknown[]) => Promise<unknown>;
  await cell(...compiled.bindings.map(({ imported }) => library[imported!]));
  return drawn as Drawn;
}

test.each([undefined, ...mistakes])('the program of %s that is shown is the one that is run', async (mistake) => {
  const { training: one, validation: other } = train(program(seed, mistake), 2);
  expect(await run(cellOf('en', source, answers + training, 2, mistake))).toEqual({ training: one, validation: other });
});

const lines = (mistake?: Mistake) => fold(source, mistake).split('\n');

test.each(mistakes)('the program of %s differs from the healthy one in one line', (mistake) => {
  const [wrong, right] = [lines(mistake), lines()];
  const gone = right.filter((line) => !wrong.includes(line));
  expect(gone).toHaveLength(1);
  if (mistake === 'noZeroGrad') expect(wrong).toHaveLength(right.length - 1);
  else expect(wrong.filter((line, i) => line !== right[i])).toHaveLength(1);
});

test('no program that is shown knows of mistakes', () => {
  for (const mistake of [undefined, ...mistakes])
    for (const locale of ['en', 'zh'] as const) expect(cellOf(locale, source, answers + training, 2, mistake)).not.toMatch(/mistake/i); // prettier-ignore
});
