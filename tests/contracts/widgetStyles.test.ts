// All widgets may be on one page: each styles only its own class names.
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const src = `${import.meta.dirname}/../../src`;

/** The selectors of a style sheet, one by one. */
function selectorsOf(css: string): string[] {
  const plain = css.replace(/\/\*[^]*?\*\//g, '');
  const heads = [...plain.matchAll(/([^{}]+)\{/g)].map(([, head]) => head.trim());
  return heads
    .filter((head) => !head.startsWith('@'))
    .flatMap((head) => head.split(/,(?![^(]*\))/).map((one) => one.trim()));
}
const leads = (selector: string) => /^\.([\w-]+)/.exec(selector)?.[1];

const sheets = readdirSync(`${src}/widgets`)
  .map((widget) => ({ widget, path: `${src}/widgets/${widget}/style.css` }))
  .filter(({ path }) => existsSync(path))
  .map(({ widget, path }) => ({ widget, selectors: selectorsOf(readFileSync(path, 'utf8')) }));

/** Why a rule may not begin as it does: without a class, with one that the rest of the site uses, or with another widget's. */
function foreign(all: typeof sheets, shared: Set<string>): string[] {
  const owners = new Map<string, Set<string>>();
  for (const { widget, selectors } of all)
    for (const name of selectors.flatMap((selector) => leads(selector) ?? []))
      owners.set(name, (owners.get(name) ?? new Set()).add(widget));
  return all.flatMap(({ widget, selectors }) =>
    selectors
      .filter((selector) => {
        const name = leads(selector);
        return !name || shared.has(name) || owners.get(name)!.size > 1;
      })
      .map((selector) => `${widget}: ${selector}`),
  );
}

test('no rule of a widget can apply outside it', () => {
  const others = globSync('**/*.css', { cwd: src }).filter((path) => !path.startsWith('widgets/'));
  const shared = new Set(
    others.flatMap((path) =>
      selectorsOf(readFileSync(`${src}/${path}`, 'utf8')).flatMap((selector) =>
        [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name),
      ),
    ),
  );
  expect(shared.size).toBeGreaterThan(50);
  expect(sheets.flatMap(({ selectors }) => selectors).length).toBeGreaterThan(300);
  expect(foreign(sheets, shared)).toEqual([]);
});

test('no part of a figure has the class of its whole widget, whose name it is: its rules would apply to all of it', () => {
  const files = globSync('widgets/*/*.tsx', { cwd: src });
  const confused = files.filter((path) => {
    const [, name] = path.split(/[\\/]/);
    return new RegExp(`class="(?:[^"]* )?${name}[ "]`).test(readFileSync(`${src}/${path}`, 'utf8'));
  });
  expect(files.length).toBeGreaterThan(100);
  expect(confused).toEqual([]);
});

test('rules for an element, for the shell’s classes or for another widget’s are found', () => {
  const bad = [
    { widget: 'a', selectors: selectorsOf('.mine p, table {} @media print { .chapter .mine {} } .both {}') },
    { widget: 'b', selectors: selectorsOf('/* .x {} */ .both:is(.c, .d) {}') },
  ];
  expect(foreign(bad, new Set(['chapter']))).toEqual([
    'a: table',
    'a: .chapter .mine',
    'a: .both',
    'b: .both:is(.c, .d)',
  ]);
});

/** Fallbacks of variables that are sums: they are substituted as they are, so a minus sign before them applies to the first term only. */
const bareSums = (css: string) => [...css.matchAll(/var\(--[\w-]+, [^(),]+ [-+] [^()]+\)/g)].map(([found]) => found);

test('the fallback of a variable is a single value', () => {
  expect(bareSums('calc(100% - var(--up-to, 100% + 7px))')).toHaveLength(1);
  expect(bareSums('calc(100% - var(--up-to, calc(100% + 7px)))')).toEqual([]);
  const css = globSync('**/*.{css,astro}', { cwd: src }).map((path) => readFileSync(`${src}/${path}`, 'utf8'));
  expect(css.flatMap(bareSums)).toEqual([]);
});

test('a widget imports every shared sheet that its markup needs: alone on its page, nothing else does', () => {
  const folders = readdirSync(`${src}/widgets`);
  const textOf = (widget: string) =>
    globSync(`widgets/${widget}/*.tsx`, { cwd: src }).map((file) => readFileSync(`${src}/${file}`, 'utf8')).join('\n'); // prettier-ignore
  const texts = new Map(folders.map((widget) => [widget, textOf(widget)]));
  const imported = [...texts.values()].flatMap((text) => [...text.matchAll(/^import '(@ui\/[\w/]+\.css)'/gm)]);
  const sheetsOfUi = new Set(imported.map(([, sheet]) => sheet));
  expect(sheetsOfUi.size).toBeGreaterThan(1);
  const missing = [...sheetsOfUi].flatMap((sheet) => {
    const selectors = selectorsOf(readFileSync(sheet.replace('@ui', `${src}/ui`), 'utf8'));
    const names = new Set(selectors.flatMap((selector) => leads(selector) ?? []));
    const uses = (text: string) =>
      [...text.matchAll(/class="([^"]+)"/g)].some(([, list]) => list.split(' ').some((name) => names.has(name)));
    return folders.filter((widget) => uses(texts.get(widget)!) && !texts.get(widget)!.includes(`'${sheet}'`)).map((widget) => `${widget}: ${sheet}`); // prettier-ignore
  });
  expect(missing).toEqual([]);
});
