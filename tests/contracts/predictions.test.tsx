// No prediction can be read off its page before it is answered, and afterwards the answer is shown.
import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Control, Controls } from '@kit/controls';
import type { AnyWidget } from '@kit/defineWidget';
import { LeavesOut } from '@kit/Held';
import { readState } from '@kit/urlState';
import type { ChapterClaims } from '@prose/claims';
import { predictionsOf } from '@site/chapter/undecidedClaims';
import { chapterFolders } from '../chapterFolders';
import { inTurn, turnOf } from '../turns';
import { computedOnce } from './computedOnce';
import { isPageLookedAt } from './lookedAt';

const root = `${import.meta.dirname}/../..`;
const tables = import.meta.glob<ChapterClaims>('/{content,own}/*/claims.ts');
const widgets = import.meta.glob<{ default: AnyWidget }>('/src/widgets/*/index.tsx');

interface Placed {
  Widget: AnyWidget;
  id: string;
  at: number;
  props: Record<string, unknown>;
  holds: Record<string, string>;
  guesses: Record<string, number>;
}

/** The figures in a chapter's source, with their properties. */
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
        // scripts hide what `still` shows, as they do what is held back
        .filter(([, name]) => !['locale', 'slot', 'still'].includes(name))
        .map(([, name, text, code]) => [name, text ?? (code ? (new Function(`return ${code}`)() as unknown) : true)]),
    );
    const { holds = {}, guesses = {}, ...rest } = props as Partial<Pick<Placed, 'holds' | 'guesses'>>;
    figures.push({ Widget, id: (props.id as string) ?? folder, at: match.index, props: rest, holds, guesses });
  }
  return figures;
}

/** What a reader sees in a figure: its texts, and the classes of its marks. Each figure is rendered once. */
function render({ Widget, props }: Placed, more: object) {
  const given = { locale: 'en', ...props, ...more };
  const key = `${Widget.spec.name} ${JSON.stringify(given)}`;
  if (!rendered.has(key)) {
    const html = renderToString(h(LeavesOut.Provider, { value: true }, h(Widget, given)));
    rendered.set(key, html.replace(/<[^>]*?( class="[^"]*")[^>]*>/g, '$1').replace(/<[^>]*>/g, ''));
  }
  return rendered.get(key)!;
}
const rendered = new Map<string, string>();

/** The controls that a figure offers, by their markup, without the one that shows what is held back. */
const offered = (figure: Placed, holds: object) =>
  [
    ...renderToString(h(figure.Widget, { locale: 'en', ...figure.props, holds })).matchAll(
      /<(?:input|button|select|textarea)\b[^>]*>|<[^>]* role="slider"[^>]*>/g,
    ),
  ]
    .map(([tag]) => tag)
    .filter((tag) => !tag.includes('show-held'));

const within = (tag: string, bound: string, value?: number) =>
  new RegExp(`(?:aria-value)?${bound}="${value}"`).test(tag);
const nameOf = (box: string) => /\bclaim="([^"]+)"/.exec(box)![1];
/** The questions that a text waits for. */
const waitsFor = (part: string) => /\bto="([^"]+)"/.exec(part)![1].split(' ');

/**
 * What the page shows to a reader who has answered every earlier question and now meets this one: the prose from
 * the chapter's beginning to the next heading below the question. Its own box is left out, for one option is right.
 */
function readBefore(source: string, question: string, questions: string[]): string {
  const isAsked = (name: string) => questions.indexOf(name) >= questions.indexOf(question);
  return source
    .slice(0, endOfSection(source, question))
    .replace(/^import .*$/gm, '')
    .replace(/<AfterAnswer\b[^]*?<\/AfterAnswer>/g, (part) => (waitsFor(part).some(isAsked) ? ' ' : part))
    .replace(/<Predict\b[^]*?<\/Predict>/g, (box) => {
      if (nameOf(box) === question) return ' ';
      return isAsked(nameOf(box)) ? box.slice(0, box.indexOf('<Fragment slot="answer"')) : box;
    });
}

/** What answering a question shows: the answer, and the text that waits for it. */
function readAfter(source: string, question: string): string {
  const at = source.indexOf(`claim="${question}"`);
  const box = source.slice(at, source.indexOf('</Predict>', at));
  const waiting = [...source.matchAll(/<AfterAnswer\b[^]*?<\/AfterAnswer>/g)].filter(
    ([part]) => waitsFor(part).at(-1) === question,
  );
  return [box.slice(box.indexOf('slot="answer"')), ...waiting.map(([part]) => part)].join('\n');
}

const wordsIn = (source: string) => source.replace(/<[^>]+>/g, '');

/** The states to which the links of a text set a figure, with the names of the controls that they change. */
function linkedStates(text: string, figure: Placed) {
  const links = [...text.matchAll(/<Try widget="([^"]+)" set="([^"]+)">/g)].filter(([, id]) => id === figure.id);
  return links.map(([, , set]) => {
    const params = [...new URLSearchParams(set)];
    const search = params.map(([key, value]) => `w.${key}=${encodeURIComponent(value)}`);
    return {
      sets: params.map(([key]) => key),
      state: readState('w', figure.Widget.spec.controls, search.join('&')) as object,
    };
  });
}

/** States in which a reader has moved one control of a figure, each control in turn; figures with long computations are left out. */
function playedWith({ Widget }: Placed, held: [string, string][]): object[] {
  if (Widget.spec.heavy) return [];
  const free = Object.entries(Widget.spec.controls as Controls).filter(
    ([name]) => !held.some(([part]) => part === name),
  );
  return free.flatMap(([name, control]) => valuesOf(control).map((value) => ({ [name]: value })));
}
function valuesOf(control: Control): unknown[] {
  switch (control.kind) {
    case 'choice':
      return [...control.options];
    case 'toggle':
      return [true, false];
    case 'run':
      return [control.last];
    default:
      return [];
  }
}

/** Questions that no figure answers, though the answer links to one that shows a special case. */
const settledByThought = new Set([
  'no-margin-no-loss-for-the-lazy', // asks about every picture; the figure has one, whose class may always be named
  'c-minus-1-at-the-start', // asks about ten classes; the figure has three
]);

/** Numbers that the prose derives next to a figure that holds them back; no question asks for them. */
const workedOutInProse = new Map([
  ['half-in-one-step', '0.333'], // the bound of the valley, by the formula; the question is about the bowl
]);

const chapters = chapterFolders.filter((folder) => `/${folder}/claims.ts` in tables);

const sourceOf = (folder: string) => readFileSync(`${root}/${folder}/en.mdx`, 'utf8');

/** The chapters whose figures' controls are moved in this run; those of other chapters are rendered in their initial state. */
const played = inTurn(chapters, (folder) => turnOf(`${folder}/claims.ts`), 6);

test('chapters have claims', () => expect(chapters.length).toBeGreaterThan(0));

describe.each(chapters.filter((folder) => isPageLookedAt(sourceOf(folder))))('%s', async (folder) => {
  const { claims } = await tables[`/${folder}/claims.ts`]();
  const source = sourceOf(folder);
  const zh = readFileSync(`${root}/${folder}/zh.mdx`, 'utf8');
  const figures = await figuresOf(source);
  const questions = predictionsOf(source).map(({ claim }) => claim!);
  computedOnce(figures.map(({ Widget }) => Widget));

  test('figures and text wait only for questions on their page, the same ones in both languages', async () => {
    for (const { Widget, id, holds } of figures) {
      const { parts = [], controls } = Widget.spec;
      for (const [part, question] of Object.entries(holds)) {
        expect([...parts, ...Object.keys(controls)], `${id} has a part or a control “${part}”`).toContain(part);
        expect(questions, `${id}: ${part}`).toContain(question);
      }
    }
    for (const { id, holds, guesses } of figures.filter(({ guesses }) => Object.keys(guesses).length > 0)) {
      const offered = [...new Set(Object.values(holds))].flatMap((question) =>
        Object.keys(claims[question].options ?? {}),
      );
      expect(Object.keys(guesses), `${id}: the options that its guesses stand for`).toEqual(offered);
    }
    const held = (all: Placed[]) => all.map(({ id, holds, guesses }) => [id, holds, guesses]);
    expect(held(await figuresOf(zh))).toEqual(held(figures));
    const waiting = (text: string) => [...text.matchAll(/<AfterAnswer\b[^>]* to="([^"]+)"/g)].map(([, to]) => to);
    expect(waiting(zh)).toEqual(waiting(source));
    for (const to of waiting(source)) {
      const all = to.split(' ');
      expect(all, `“${to}” in the order of the page`).toEqual(questions.filter((question) => all.includes(question)));
      const asked = source.indexOf(`claim="${all.at(-1)}"`);
      expect(source.indexOf(` to="${to}"`), `what waits for “${to}” stands below it`).toBeGreaterThan(asked);
    }
  });

  test('a control that waits is not offered anywhere in its figure', () => {
    for (const figure of figures) {
      const { controls, inFigure = [] } = figure.Widget.spec;
      for (const [part, question] of Object.entries(figure.holds).filter(([part]) => part in controls)) {
        const held = offered(figure, { [part]: question });
        // a control within the figure may be missing for other reasons too
        if (inFigure.includes(part)) expect(held.filter((tag) => tag.includes(`${figure.id}-${part}`))).toEqual([]);
        else expect(held.length, `${figure.id}: ${part}`).toBeLessThan(offered(figure, {}).length);
        const { kind, min, max } = controls[part] as { kind: string; min?: number; max?: number };
        if (kind !== 'range') continue;
        const same = held.filter((tag) => /"range"|slider/.test(tag) && within(tag, 'min', min) && within(tag, 'max', max)); // prettier-ignore
        expect(same, `${figure.id}: ${part}, drawn in the figure`).toEqual([]);
      }
    }
  });

  test('readers could not have set a figure above the question to the states that the answer’s links show', () => {
    for (const name of questions.filter((name) => !settledByThought.has(name))) {
      const figuresAbove = figures.filter(({ at }) => at < endOfSection(source, name));
      for (const figure of figuresAbove.filter((figure) => linkedStates(readAfter(source, name), figure).length > 0)) {
        expect(Object.values(figure.holds), `${figure.id} holds something back for “${name}”`).toContain(name);
      }
    }
  });

  test('a number that is asked for is in neither of the two figures above, which may be in view', () => {
    for (const [, name, value] of source.matchAll(/<Predict [^>]*claim="([^"]+)" value=\{([^}]+)\}/g)) {
      if (value.length < 3) continue; // smaller numbers are everywhere, and prove nothing
      const number = new RegExp(
        `(?<![\\d.,])${Number(value).toLocaleString('en').replace(/,/g, ',?')}(?![\\d]|[.,]\\d)`,
      );
      for (const figure of figures.filter(({ at }) => at < endOfSection(source, name)).slice(-2)) {
        const stillHeld = Object.entries(figure.holds).filter(
          ([, to]) => questions.indexOf(to) >= questions.indexOf(name),
        );
        for (const state of [{}, ...(played.includes(folder) ? playedWith(figure, stillHeld) : [])]) {
          const html = render(figure, { ...state, holds: Object.fromEntries(stillHeld) });
          expect(number.exec(html)?.[0], `the answer to “${name}” in ${figure.id}`).toBeUndefined();
        }
      }
    }
  });

  test('the text around an answer makes sense without it', () => {
    for (const text of [source, zh]) {
      // a paragraph that goes on from an answer waits for it
      for (const [, start] of text.matchAll(/<\/(?:Predict|AfterAnswer)>\n\n(?=[^\n<#])([^\n]{0,40})/g)) {
        expect(start).not.toMatch(/^(So(?! far)|This|That|These|Those|Hence|Therefore|Thus|It did)\b/);
        expect(start).not.toMatch(/^(所以|因此|因而|于是|可见|这就是|这样|这说明|那就是)/);
      }
    }
    // a term that an answer introduces is introduced again where the rest of the chapter takes it up
    const waiting = /<AfterAnswer\b[^]*?<\/AfterAnswer>|<Fragment slot="answer">[^]*?<\/Fragment>/g;
    const rest = zh.replace(waiting, '');
    for (const [part] of zh.matchAll(waiting)) {
      for (const [, term] of part.matchAll(/\*([^*\n]+)\*（/g)) {
        if (rest.includes(term)) expect(rest[rest.indexOf(term) - 1], `“${term}” is introduced`).toBe('*');
      }
    }
  });

  test('a number that a figure holds back is neither in the prose about it nor where the prose links to', () => {
    for (const name of questions) {
      const told = readBefore(source, name, questions);
      const beside = told.slice(told.search(/\n#{2,} (?![^]*\n#{2,} )/)); // the section of the question
      const written = decimalsIn(
        [...beside.matchAll(/<(?:Checked|Pull)\b[^>]*>([^<]*)</g)].map(([, number]) => number).join(' '),
      );
      for (const figure of figures.filter(
        ({ at, holds }) => at < endOfSection(source, name) && Object.values(holds).includes(name),
      )) {
        const stillHeld = Object.entries(figure.holds).filter(
          ([, to]) => questions.indexOf(to) >= questions.indexOf(name),
        );
        for (const state of [{}, ...linkedStates(beside, figure).map((linked) => linked.state)]) {
          const seen = decimalsIn(render(figure, { ...state, holds: Object.fromEntries(stillHeld) }));
          const opened = decimalsIn(render(figure, state));
          const given = [...written].filter(
            (number) => opened.has(number) && !seen.has(number) && workedOutInProse.get(name) !== number,
          );
          expect(given, `${figure.id} holds back for “${name}” what the prose beside it says`).toEqual([]);
        }
      }
    }
  });

  test.each(questions)('what says the answer to %s again, further down, waits for it as well', (name) => {
    const { seen = [] } = claims[name] ?? {};
    for (const text of [source, zh]) {
      const open = text
        .replace(/<AfterAnswer\b[^]*?<\/AfterAnswer>/g, (part) => (waitsFor(part).includes(name) ? ' ' : part))
        .replace(/<Predict\b[^]*?<\/Predict>/g, ' '); // the answers to other questions may build on it
      expect(open.includes(`<Claim is="${name}">`), 'the claim itself, in the prose').toBe(false);
      // elsewhere the same number may mean something else
      for (const sign of seen.filter(({ source }) => !/[0-9]/.test(source)))
        expect(sign.exec(wordsIn(open))?.[0], `${sign} in the prose`).toBeUndefined();
    }
  });

  test.each(questions)('the answer to %s is neither drawn nor written before', (name) => {
    const { seen = [] } = claims[name] ?? {};
    expect(seen, `claims.ts says what gives “${name}” away`).not.toEqual([]);
    for (const text of [source, zh]) {
      const before = readBefore(text, name, questions);
      expect(before, 'the claim itself, in the prose').not.toContain(`<Claim is="${name}">`);
      for (const sign of seen) expect(sign.exec(wordsIn(before))?.[0], `${sign} in the prose`).toBeUndefined();
    }
    const after = readAfter(source, name);
    const below = endOfSection(source, name);
    const written = [wordsIn(after), wordsIn(readAfter(zh, name))];
    const drawn: (() => string)[] = []; // only where the text does not say it
    for (const figure of figures) {
      // a reader who comes here has answered the questions above
      const stillHeld = Object.entries(figure.holds).filter(
        ([, to]) => questions.indexOf(to) >= questions.indexOf(name),
      );
      const states = linkedStates(after, figure);
      if (figure.at < below) {
        const within = states.filter(
          ({ sets }) => !sets.some((control) => stillHeld.some(([part]) => part === control)),
        );
        const played = playedWith(figure, stillHeld);
        for (const state of [{}, ...within.map(({ state }) => state), ...played]) {
          const html = render(figure, { ...state, holds: Object.fromEntries(stillHeld) });
          for (const sign of seen) expect(sign.exec(html)?.[0], `${sign} in ${figure.id}`).toBeUndefined();
        }
      }
      const isConcerned = states.length > 0 || Object.values(figure.holds).includes(name);
      if (isConcerned)
        drawn.push(...[{}, ...states.map(({ state }) => state)].map((state) => () => render(figure, state)));
    }
    for (const sign of seen) {
      expect(
        written.some((text) => sign.test(text)) || drawn.some((draw) => sign.test(draw())),
        `${sign} is there afterwards`,
      ).toBe(true);
    }
  });
});

/** The decimals of a text; whole numbers are everywhere, and prove nothing. */
const decimalsIn = (text: string) => new Set(text.match(/\d+\.\d+/g) ?? []);

/** Where the section of a question ends: what is above may be in view beside it. */
function endOfSection(source: string, question: string): number {
  const end = source.indexOf('</Predict>', source.indexOf(`claim="${question}"`));
  const next = source.slice(end).search(/\n#{2,} /);
  return next < 0 ? source.length : end + next;
}
