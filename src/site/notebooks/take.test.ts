import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { storage } from '@cells/saved/inTests';
import { loadWork, saveCode, saveWork } from '@cells/saved/store';
import { writeNotebook, type Template } from './notebook';
import { takeNotebook } from './take';

const starter = 'export function svmLoss() {\n}\n';
const mine = 'export function svmLoss() {\n  return 1;\n}\n';
const template: Template = {
  locale: 'en',
  slug: 'losses',
  course: { title: 'Downhill', version: '0.1.0' },
  lead: '# Losses',
  parts: [
    { kind: 'cell', name: 'losses/first', code: 'add(1, 2);\n', isExercise: false },
    { kind: 'cell', name: 'losses/svmLoss', code: starter, isExercise: true },
  ],
};
const known = { title: 'Downhill', cells: ['losses/first', 'losses/svmLoss'] };
const now = () => loadWork('losses/svmLoss');

/** A notebook saved with this code in the exercise, and perhaps edited afterwards. */
function notebook(code: string, edited = (source: string) => source) {
  const codeOf = (name: string, given: string) => (name === 'losses/svmLoss' ? code : given);
  const made = writeNotebook(template, { codeOf, hasAnswered: () => false });
  for (const cell of made.cells) if (cell.metadata.downhill?.cell === 'losses/svmLoss') cell.source = edited(cell.source); // prettier-ignore
  return made;
}
const take = (made: unknown, locale: 'en' | 'zh' = 'en') => takeNotebook(JSON.stringify(made), 'a.ipynb', locale, known); // prettier-ignore

beforeEach(() => vi.stubGlobal('localStorage', storage()));
afterEach(() => vi.unstubAllGlobals());

test.each(['en', 'zh'] as const)('what was saved as a notebook comes back in another browser: %s', (locale) => {
  const said = take(notebook(mine), locale);
  expect(now().code?.trimEnd()).toBe(mine.trimEnd());
  expect(said).toContain('(losses/svmLoss)'.replace('(', locale === 'zh' ? '（' : '(').replace(')', locale === 'zh' ? '）' : ')')); // prettier-ignore
  expect(loadWork('losses/first').code).toBeNull();
});

test('also from notebooks saved before they said whose the code is, and if only a comment is the reader’s', () => {
  const old = notebook(mine);
  for (const { metadata } of old.cells) delete metadata.downhill?.own;
  take(old);
  expect(now().code?.trimEnd()).toBe(mine.trimEnd());
  vi.stubGlobal('localStorage', storage());
  take(notebook(`// a note\n${starter}`));
  expect(now().code).toContain('// a note');
});

test('the course’s own code is not brought back', () => {
  expect(take(notebook(starter))).toBe(
    '“a.ipynb” was read, and no cell’s code was replaced. Left as they were, because the notebook has the course’s own code there: 2.',
  );
  expect(now().code).toBeNull();
});

test('what is here already is left as it is', () => {
  saveCode('losses/svmLoss', mine, starter);
  const before = now();
  expect(take(notebook(mine))).toContain('Here already, as in the notebook: losses/svmLoss.');
  expect(now()).toEqual(before);
});

test('other code in this browser stays if the notebook was not edited, and the notebook’s is another version', () => {
  saveCode('losses/svmLoss', 'newer', starter);
  const said = take(notebook(mine));
  expect(said).toContain('no cell’s code was replaced');
  expect(said).toContain('the notebook’s is kept as another version: losses/svmLoss.');
  expect(now().code).toBe('newer');
  expect(now().earlier.map((code) => code.trimEnd())).toEqual([mine.trimEnd()]);
  take(notebook(mine));
  expect(now().earlier).toHaveLength(1);
});

test('if there is no room for another version, that is said and nothing is lost', () => {
  const earlier = ['1', '2', '3', '4', '5'];
  saveWork('losses/svmLoss', { code: 'newer', earlier });
  expect(take(notebook(mine))).toContain('it is in the notebook only: losses/svmLoss.');
  expect(now()).toMatchObject({ code: 'newer', earlier });
});

test('a cell edited in the notebook comes back, and other code in this browser becomes another version', () => {
  saveCode('losses/svmLoss', 'newer', starter);
  const said = take(notebook(mine, (source) => source.replace('1', '2')));
  expect(said).toContain('Cells brought back from “a.ipynb”: 1 (losses/svmLoss). In 1 of them you had other code');
  expect(now()).toMatchObject({ code: expect.stringContaining('return 2') as string, earlier: ['newer'] });
});
