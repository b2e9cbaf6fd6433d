// A number named in a figure's sentence is also in the figure or in the prose, where it can be pointed at; a name from a chapter is one of its numbers.
import { globSync, readFileSync } from 'node:fs';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Control, Controls } from '@kit/controls';
import type { AnyWidget } from '@kit/defineWidget';
import { readState } from '@kit/urlState';
import { memo } from '@lib/memo';
import { chapterFolders } from '../chapterFolders';
import { computedOnce } from './computedOnce';
import { isLookedAt } from './lookedAt';

const root = `${import.meta.dirname}/../..`;
const modules = import.meta.glob<{ default: AnyWidget }>('/src/widgets/*/index.tsx', { eager: true });
const tables = import.meta.glob<{ numbers: object }>('/{content,own}/*/numbers.ts');

const sentences = /<p class="widget-summary[^]*?<\/p>/g;
const namesIn = (html: string) =>
  new Set([...html.matchAll(/ data-quantity="([^"]*)"/g)].flatMap(([, names]) => names.split(' ')));

/** The names that occur in a figure's sentence and nowhere else in the figure. */
function missing(html: string): string[] {
  const said = namesIn([...html.matchAll(sentences)].join(''));
  const drawn = namesIn(html.replace(sentences, ''));
  return [...said].filter((name) => !drawn.has(name));
}

/** Whether a chapter's numbers have a value at a path. */
const isIn = (numbers: object, path: string) =>
  typeof path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], numbers) ===
  'number';

const pages = chapterFolders.map((folder) => ({ folder, source: readFileSync(`${root}/${folder}/en.mdx`, 'utf8') }));

/** A widget in its initial state, and in those that a chapter's links set. */
function statesOf(name: string, controls: Controls): object[] {
  const links = pages.flatMap(({ source }) => [
    ...source.matchAll(new RegExp(`<Try widget="${name}" set="([^"]*)"`, 'g')),
  ]);
  const set = links.map(([, state]) => state.split('&').map((part) => `${name}.${part}`));
  return [{}, ...set.map((parts) => readState(name, controls, parts.join('&')))];
}

test('the contract finds what is missing', () => {
  const span = (name: string) => `<b data-quantity="${name}">1</b>`;
  const sentence = `<p class="widget-summary" id="a">It is ${span('a.b')} and ${span('a.c')}.</p>`;
  expect(missing(`<div>${span('a.b a.d')}</div>${sentence}`)).toEqual(['a.c']);
  expect(missing(`<div>${span('a.b')}${span('a.c')}</div>${sentence}`)).toEqual([]);
  expect(isIn({ a: [{ b: 1 }] }, 'a.0.b')).toBe(true);
  expect(isIn({ a: [{ b: 1 }] }, 'a.0')).toBe(false);
  expect(isIn({ a: [{ b: 1 }] }, 'a.1.b')).toBe(false);
});

/** Whether one of a widget's files mentions quantities. */
const hasSome = (name: string) =>
  globSync(`src/widgets/${name}/*.{ts,tsx}`, { cwd: root }).some((file) =>
    readFileSync(`${root}/${file}`, 'utf8').includes('uantity'),
  );
const cases = Object.values(modules)
  .map((module) => module.default)
  .filter(({ spec }) => isLookedAt(spec.name) && hasSome(spec.name));

describe.each(cases.map((Widget) => [Widget.spec.name, Widget] as const))('%s', (name, Widget) => {
  computedOnce([Widget]);
  const states = statesOf(name, Widget.spec.controls as Record<string, Control>);
  const drawn = memo(() => states.map((state) => renderToString(h(Widget, { locale: 'en', ...state }))));

  test('what its sentence names is in the figure or in the prose', () => {
    const isSaid = (path: string) => pages.some(({ source }) => source.includes(` is="${path}"`));
    for (const [i, html] of drawn().entries())
      expect(missing(html).filter((path) => !isSaid(path)), JSON.stringify(states[i])).toEqual([]); // prettier-ignore
  });

  test('names from a chapter are numbers of a chapter that shows it', async () => {
    const names = [...namesIn(drawn().join(''))].filter((path) => !path.startsWith(`${name}.`));
    const shown = pages.filter(({ source }) => source.includes(`'@widgets/${name}'`));
    const loaded = await Promise.all(
      names.length > 0 ? shown.map(async ({ folder }) => (await tables[`/${folder}/numbers.ts`]()).numbers) : [],
    );
    expect(names.filter((path) => !loaded.some((numbers) => isIn(numbers, path)))).toEqual([]);
  });
});
