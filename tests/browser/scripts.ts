// What a reader's phone has to load: gzipped scripts, and fonts; pages are not counted.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { widgets } from './course';

const dist = process.env.DOWNHILL_DIST!;
const folder = `${dist}/_astro/`;
const sizes = new Map<string, number>();

/** The gzipped size of scripts of the site, by their names. */
export function sizeOf(names: Iterable<string>): number {
  let total = 0;
  for (const name of names) {
    if (!sizes.has(name)) sizes.set(name, gzipSync(readFileSync(folder + name)).length);
    total += sizes.get(name)!;
  }
  return total;
}

/** Observable Plot, which a chart loads when it changes: a script of its own, for all charts of the site. */
export const isPlot = (name: string): boolean => /^draw\./.test(name) && sizeOf([name]) > 50_000;

/** Notes the scripts that a page loads from here on, Workers' among them, by their names. */
export function scriptsOf(page: Page): Set<string> {
  const loaded = new Set<string>();
  page.on('request', (request) => {
    const name = /\/_astro\/([^/?]+\.js)/.exec(request.url())?.[1];
    if (name && request.resourceType() === 'script') loaded.add(name);
  });
  return loaded;
}

/** Notes the fonts that a page loads from here on, by their names. */
export function fontsOf(page: Page): Set<string> {
  const loaded = new Set<string>();
  page.on('request', (request) => {
    const name = /\/_astro\/([^/?]+\.woff2)/.exec(request.url())?.[1];
    if (name) loaded.add(name);
  });
  return loaded;
}

/** The size of fonts of the site, by their names. */
export const sizeOfFonts = (names: Iterable<string>): number =>
  [...names].reduce((total, name) => total + statSync(folder + name).size, 0);

let owners: Map<string, number> | undefined;

/** How many widgets may load each script: their own scripts, those that these name, and so on. */
function countOwners(): Map<string, number> {
  const counts = new Map<string, number>();
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const text = new Map(scripts.map((name) => [name, readFileSync(folder + name, 'utf8')]));
  // it loads any model in a Worker, and belongs to no widget
  const loaders = scripts.filter((name) => text.get(name)!.includes('"/src/widgets/'));
  for (const widget of widgets) {
    const page = readFileSync(`${dist}/embed/${widget}/index.html`, 'utf8');
    const [, entry] = /component-url="[^"]*\/([\w.@-]+\.js)"/.exec(page)!;
    const made = new RegExp(`"/src/widgets/${widget}/\\w+\\.tsx?":.*?\\./([\\w.@-]+\\.js)`, 'g');
    const models = loaders.flatMap((name) => [...text.get(name)!.matchAll(made)].map(([, script]) => script));
    const reached = new Set([entry, ...models]);
    for (const script of reached) {
      if (loaders.includes(script)) continue;
      // the set grows during the loop
      for (const [, name] of text.get(script)!.matchAll(/\/([\w.@-]+\.js)\b/g)) if (text.has(name)) reached.add(name);
    }
    for (const name of reached) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** The scripts that only one widget may load. */
export function ownScripts(loaded: Iterable<string>): string[] {
  owners ??= countOwners();
  return [...loaded].filter((name) => owners!.get(name) === 1);
}
