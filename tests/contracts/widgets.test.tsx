import { readdirSync } from 'node:fs';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { locales } from '@i18n/locale';
import { initialState, type Control } from '@kit/controls';
import type { AnyWidget } from '@kit/defineWidget';
import { readState, writeState } from '@kit/urlState';
import { all, inTurn, turnOf } from '../turns';
import { computedOnce } from './computedOnce';
import { isLookedAt } from './lookedAt';
import { mistakes } from './chineseRules';

const root = `${import.meta.dirname}/../..`;
const modules = import.meta.glob<{ default: AnyWidget }>('/src/widgets/*/index.tsx', { eager: true });
const strange = /NaN|Infinity|undefined|\[object/;
/** A line without length: WebKit stretches its ends with the figure, so dots are drawn by `Dot`. */
const withoutLength = / d="[^"]*[hv]0(?![.\d])/;

test('every folder of src/widgets is a widget', () => {
  const folders = Object.keys(modules).map((path) => path.split('/')[3]);
  expect(folders.sort()).toEqual(readdirSync(`${root}/src/widgets`).sort());
});

const cases = Object.entries(modules).map(([path, module]) => [path.split('/')[3], module.default] as const);
describe.each(cases.filter(([folder]) => isLookedAt(folder)))('%s', (folder, Widget) => {
  const { name, controls, strings } = Widget.spec;
  const table = Object.entries(controls as Record<string, Control>);
  // a picture's bytes may spell anything
  const renderAgain = (props: object = {}, locale = 'en') =>
    renderToString(h(Widget, { locale, ...props })).replace(/(?<=base64,)[^"]*/g, '');
  const rendered = new Map<string, string>();
  const render = (props: object = {}, locale = 'en') => {
    const key = JSON.stringify([props, locale]);
    if (!rendered.has(key)) rendered.set(key, renderAgain(props, locale));
    return rendered.get(key)!;
  };
  computedOnce([Widget]);
  const turn = turnOf(`src/widgets/${folder}/Figure.tsx`);
  // figures with long computations have two controls moved, each to one end
  const isLight = all || !Widget.spec.heavy;
  const names = table.map(([control]) => control);
  const moved = isLight ? names : inTurn(names, (control) => (turn * (1 + names.indexOf(control))) % 997, 2);
  const endsOf = (control: string) => {
    const { ends } = controls[control] as Control;
    return isLight ? ends : ends.filter((_, i) => i === turn % ends.length);
  };

  test('has the name of its folder, and a model with a test', () => {
    expect(name).toBe(folder);
    expect(readdirSync(`${root}/src/widgets/${folder}`)).toEqual(
      expect.arrayContaining(['model.ts', 'model.test.ts', 'strings.ts']),
    );
  });

  test('says what its Worker computes, if a Worker computes its model', () => {
    expect(readdirSync(`${root}/src/widgets/${folder}`).includes('inWorker.ts')).toBe(!!Widget.spec.heavy);
  });

  test('its menu offers its code, unless the code gives away what the figure asks', () => {
    expect(render().includes('data-action="show-code"')).toBe(Widget.spec.offersCode !== false);
  });

  test.each(locales)('renders in %s, the same twice, with a figure described by its summary', (locale) => {
    const html = render({}, locale);
    expect(html).toBe(renderAgain({}, locale));
    expect(html).not.toMatch(strange);
    expect(html).not.toMatch(withoutLength);
    expect(html.replaceAll('<wbr/>', '')).toContain(strings[locale].title);
    expect(html).toMatch(new RegExp(`<(svg|ol)[^>]*aria-labelledby="${name}-summary"`));
  });

  // languages take turns, too; DOWNHILL_ALL=1 draws each end in both
  test.each(moved)('shows nothing strange at the ends of %s', (control) => {
    for (const end of endsOf(control)) {
      for (const locale of all ? locales : [locales[turn % 2]]) {
        const html = render({ [control]: end }, locale);
        expect(html, String(end)).not.toMatch(strange);
        expect(html, String(end)).not.toMatch(withoutLength);
      }
    }
  });

  test('follows Chinese typography in its sentence and labels, whatever the values', () => {
    const html = render({}, 'zh');
    const said = [{}, ...moved.flatMap((control) => endsOf(control).map((end) => ({ [control]: end })))].map((state) =>
      /class="widget-summary"[^>]*>(.*?)<\/p>/.exec(render(state, 'zh'))![1].replace(/<[^>]*>/g, ''),
    );
    const labels = [...html.matchAll(/ aria-(?:label|valuetext)="([^"]*)"/g)].map(([, label]) => label);
    const drawn = html.split(/<[^>]*>/).filter((text) => text.trim());
    expect([...new Set([...said, ...labels, ...drawn])].flatMap(mistakes)).toEqual([]);
  });

  const runs = table.filter(([, { kind }]) => kind === 'run').map(([control]) => control);
  test.each(runs)('counts one %s as one', (control) => {
    const summary = /class="widget-summary"[^>]*>(.*?)<\/p>/.exec(render({ [control]: 1 }))![1];
    expect(summary).not.toMatch(/(?<![\d.,])1 (steps|epochs)/);
  });

  test('controls of its details are beneath its sentence, all others above', () => {
    const { inDetails = [], Details } = Widget.spec;
    const html = render();
    const sentence = html.indexOf(`id="${name}-summary"`);
    // of a choice it is the label that has an id
    const placeOf = (control: string) => html.search(new RegExp(` id="${name}-${control}(-label)?"`));
    const placed = table.filter(([control]) => placeOf(control) >= 0);
    for (const [control] of placed) expect(placeOf(control) > sentence, control).toBe(inDetails.includes(control));
    expect(placed.map(([control]) => control)).toEqual(expect.arrayContaining([...inDetails]));
    if (inDetails.length > 0) expect(Details).toBeDefined();
  });

  test('survives a trip through the address, at the ends of every control', () => {
    const defaults = initialState(controls);
    for (const [control, { ends }] of table) {
      for (const end of ends) {
        const state = { ...defaults, [control]: end };
        const search = writeState(name, controls, state, defaults, '');
        expect({ ...defaults, ...readState(name, controls, search) }).toEqual(state);
      }
    }
  });

  test('has a label for every control in every language', () => {
    for (const locale of locales) {
      for (const [control, { kind }] of table) {
        const label = strings[locale].controls[control];
        expect(kind === 'choice' ? label.label : label, `${locale}: ${control}`).toBeTruthy();
      }
    }
  });
});
