import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AnyWidget } from '@kit/defineWidget';
import { readState } from '@kit/urlState';
import { chapterFolders } from '../chapterFolders';

const root = `${import.meta.dirname}/../..`;
const widgets = Object.values(
  import.meta.glob<{ default: AnyWidget }>('/src/widgets/*/index.tsx', { eager: true }),
).map((module) => module.default.spec);

describe.each(chapterFolders)('%s', (folder) => {
  const read = (locale: string) => readFileSync(`${root}/${folder}/${locale}.mdx`, 'utf8');
  const sources = { en: read('en'), zh: read('zh') };
  const all = (source: string, pattern: RegExp) => [...source.matchAll(pattern)].map((match) => match[1]);
  const inBoth = (pattern: RegExp) => expect(all(sources.zh, pattern)).toEqual(all(sources.en, pattern));

  test('has the same sections, equations, widgets, cells and predictions in both languages', () => {
    inBoth(/^#+ .*\[#([a-z0-9-]+)\]$/gm);
    inBoth(/\\label\{([^}]+)\}/g);
    inBoth(/^<([A-Z]\w+) client:visible/gm);
    inBoth(/<(?:Cell|Exercise)[^>]* name="([^"]+)"/g);
    inBoth(/<(Predict|Note|Quoted)\b/g);
    inBoth(/<Try ([^>]+)>/g);
    inBoth(/(?:<Checked is="|<Pull\b[^>]* is="|\\checked\{)([^"}]+)/g);
    inBoth(/<Pull sets="([^"]+)"/g);
  });

  test('no paragraph consists of components alone: it would not become a paragraph, and the spaces between them would be lost', () => {
    const inline = /<(Claim|Try|Checked|Pull|Quoted)\b[^>]*>(?:(?!<(?:Claim|Try|Checked|Pull|Quoted)\b)[^])*?<\/\1>/g;
    for (const source of Object.values(sources)) {
      for (const block of source.split(/\n\n+/)) {
        let rest = block.trim();
        if (!/^<(?:Claim|Try|Checked|Pull|Quoted)\b/.test(rest)) continue;
        while (rest.search(inline) >= 0) rest = rest.replace(inline, '');
        expect(rest.trim(), block.slice(0, 80)).not.toBe('');
      }
    }
  });

  test('uses every id once: if a heading had a figure’s id, links to the figure would lead to the heading', () => {
    const imported = Object.fromEntries([...sources.en.matchAll(/^import (\w+) from '@widgets\/([\w-]+)';$/gm)].map(([, name, folder]) => [name, folder])); // prettier-ignore
    for (const source of Object.values(sources)) {
      const headings = all(source, /^#+ .*\[#([a-z0-9-]+)\]$/gm);
      const figures = [...source.matchAll(/^<([A-Z]\w+) client:visible([^>]*)/gm)].map(
        ([, name, props]) => /\bid="([^"]+)"/.exec(props)?.[1] ?? imported[name],
      );
      const exercises = all(source, /<Exercise[^>]* name="([^"]+)"/g).map((name) => `exercise-${name}`);
      const ids = [...headings, ...figures, ...exercises, ...all(source, /\\label\{eq:([^}]+)\}/g).map((name) => `eq-${name}`)]; // prettier-ignore
      expect(figures).not.toContain(undefined);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
      for (const [, widget] of source.matchAll(/<Try widget="([^"]+)"/g)) expect(figures).toContain(widget);
    }
  });

  test('marks exactly one option of every choice as right', () => {
    for (const source of Object.values(sources)) {
      for (const [prediction] of source.matchAll(/<Predict [^]*?<\/Predict>/g)) {
        const options = prediction.match(/<Option/g)?.length ?? 0;
        if (options) expect(prediction.match(/<Option right/g), prediction.slice(0, 120)).toHaveLength(1);
        else expect(prediction).toMatch(/<Predict [^>]*value=/);
      }
    }
  });

  test('has links that set real controls of real widgets to values that they accept', () => {
    // a second figure of a kind has an id of its own
    const ids = new Map([...sources.en.matchAll(/<(\w+) client:visible [^>]*?id="([^"]+)"/g)].map(([, of, id]) => [id, of.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase()])); // prettier-ignore
    for (const [, id, set] of sources.en.matchAll(/<Try widget="([^"]+)" set="([^"]+)">/g)) {
      const name = ids.get(id) ?? id;
      const spec = widgets.find((widget) => widget.name === name)!;
      expect(spec, name).toBeDefined();
      const given = [...new URLSearchParams(set)];
      const search = given.map(([control, value]) => `${name}.${control}=${encodeURIComponent(value)}`).join('&');
      const state = readState(name, spec.controls, search) as Record<string, unknown>;
      expect(Object.keys(state), set).toEqual(given.map(([control]) => control));
      for (const [control, value] of given) expect(spec.controls[control].format(state[control]), set).toBe(value);
    }
  });
});
