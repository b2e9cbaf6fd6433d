// All widgets may stand on one page: each keeps to class names of its own.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const widgets = `${import.meta.dirname}/../../src/widgets`;

/** The class that each rule of a style sheet begins with. */
function leadingClasses(css: string): Set<string> {
  const plain = css.replace(/\/\*[^]*?\*\//g, '');
  const selectors = [...plain.matchAll(/([^{}]+)\{/g)].flatMap(([, list]) => list.split(','));
  return new Set(selectors.flatMap((selector) => /^\s*\.([\w-]+)/.exec(selector)?.[1] ?? []));
}

test('no two widgets give rules to the same class', () => {
  const owners = new Map<string, string[]>();
  for (const widget of readdirSync(widgets)) {
    const path = `${widgets}/${widget}/style.css`;
    for (const name of existsSync(path) ? leadingClasses(readFileSync(path, 'utf8')) : [])
      owners.set(name, [...(owners.get(name) ?? []), widget]);
  }
  expect(owners.size).toBeGreaterThan(50);
  expect([...owners].filter(([, several]) => several.length > 1)).toEqual([]);
});
