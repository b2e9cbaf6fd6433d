// No prediction can be read off its page before it is answered; and what was asked for is there afterwards.
import { readFileSync, readdirSync } from 'node:fs';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { AnyWidget } from '@kit/defineWidget';
import { LeavesOut } from '@kit/Held';
import { readState } from '@kit/urlState';
import type { ChapterClaims } from '@prose/claims';
import { predictionsOf } from '@site/undecidedClaims';

const root = `${import.meta.dirname}/../..`;
const tables = import.meta.glob<ChapterClaims>('/content/*/claims.ts');
const widgets = import.meta.glob<{ default: AnyWidget }>('/src/widgets/*/index.tsx');

interface Placed {
  Widget: AnyWidget;
  id: string;
  at: number;
  props: Record<string, unknown>;
  holds: Record<string, string>;
}

/** The figures of a chapter's source, with the properties that they are given there. */
async function figuresOf(source: string): Promise<Placed[]> {
  const imported = new Map(
    [...source.matchAll(/^import (\w+) from '@widgets\/([^']+)';$/gm)].map(([, a, b]) => [a, b]),
  );
  const figures: Placed[] = [];
  for (const match of source.matchAll(/<([A-Z]\w+) client:visible((?:=\{\{[^}]*\}\})?[^]*?)\/>/g)) {
    const folder = imported.get(match[1]);
    if (!folder) continue;
    const { default: Widget } = await widgets[`/src/widgets/${folder}/index.tsx`]();
    const given = [...match[2].matchAll(/\s(\w+)(?:="([^"]*)"|=\{((?:[^{}]|\{[^{}]*\})*)\})?/g)];
    const props = Object.fromEntries(
      given
        // what `still` shows is hidden where scripts run, as what is held back is
        .filter(([, name]) => !['locale', 'slot', 'still'].includes(name))
        .map(([, name, text, code]) => [name, text ?? (code ? (new Function(`return ${code}`)() as unknown) : true)]),
    );
    const { holds = {}, ...rest } = props as { holds?: Record<string, string> };
    figures.push({ Widget, id: (props.id as string) ?? folder, at: match.index, props: rest, holds });
  }
  return figures;
}

/** What a reader finds in a figure: its words, and its marks by their classes. */
const render = ({ Widget, props }: Placed, more: object) =>
  renderToString(h(LeavesOut.Provider, { value: true }, h(Widget, { locale: 'en', ...props, ...more })))
    .replace(/<[^>]*?( class="[^"]*")[^>]*>/g, '$1')
    .replace(/<[^>]*>/g, '');

/** The prose of a prediction's section before it, without markup. */
const proseBefore = (source: string, at: number) =>
  source
    .slice(source.lastIndexOf('\n## ', at), at)
    .replace(/<Predict\b[^]*?<\/Predict>/g, ' ')
    .replace(/<[^>]+>/g, '');

const chapters = readdirSync(`${root}/content`).filter((slug) => `/content/${slug}/claims.ts` in tables);

describe.each(chapters)('%s', async (slug) => {
  const { claims } = await tables[`/content/${slug}/claims.ts`]();
  const source = readFileSync(`${root}/content/${slug}/en.mdx`, 'utf8');
  const zh = readFileSync(`${root}/content/${slug}/zh.mdx`, 'utf8');
  const figures = await figuresOf(source);
  const questions = predictionsOf(source);

  test('figures hold back parts that they have, for questions that the page asks, in both languages', async () => {
    for (const { Widget, id, holds } of figures) {
      for (const [part, question] of Object.entries(holds)) {
        expect(Widget.spec.parts ?? [], `${id} has a part “${part}”`).toContain(part);
        expect(
          questions.map(({ claim }) => claim),
          `${id}: ${part}`,
        ).toContain(question);
      }
    }
    const held = (all: Placed[]) => all.map(({ id, holds }) => [id, holds]);
    expect(held(await figuresOf(zh))).toEqual(held(figures));
  });

  test.each(questions.map(({ claim }) => claim!))('the answer to %s is neither drawn nor written before', (name) => {
    const { seen = [] } = claims[name] ?? {};
    expect(seen, `claims.ts says what gives “${name}” away`).not.toEqual([]);
    const at = source.indexOf(`claim="${name}"`);
    const before = figures.filter((figure) => figure.at < at);
    for (const sign of seen) {
      expect(proseBefore(source, at), `${sign} in the prose`).not.toMatch(sign);
      for (const figure of before) {
        const html = render(figure, { holds: figure.holds });
        expect(sign.exec(html)?.[0], `${sign} in ${figure.id}`).toBeUndefined();
      }
    }
    const box = source.slice(at, source.indexOf('</Predict>', at));
    const afterwards = figures.flatMap((figure) => {
      const links = [...box.matchAll(/<Try widget="([^"]+)" set="([^"]+)">/g)].filter(([, id]) => id === figure.id);
      const states = links.map(([, , set]) => {
        const search = [...new URLSearchParams(set)].map(([key, value]) => `w.${key}=${encodeURIComponent(value)}`);
        return readState('w', figure.Widget.spec.controls, search.join('&'));
      });
      return [{}, ...states].map((state) => render(figure, state));
    });
    const shown = [...afterwards, box.slice(box.indexOf('slot="answer"'))];
    expect(
      shown.some((html) => seen.some((sign) => sign.test(html))),
      'it is there afterwards',
    ).toBe(true);
  });
});
