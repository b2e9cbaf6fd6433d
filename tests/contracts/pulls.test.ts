// A number in the prose that controls a figure starts with the figure's own value, in both languages.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Locale } from '@i18n/locale';
import type { Control } from '@kit/controls';
import type { AnyWidget } from '@kit/defineWidget';
import { chapterFolders } from '../chapterFolders';

const root = `${import.meta.dirname}/../..`;
const modules = import.meta.glob<{ default: AnyWidget }>('/src/widgets/*/index.tsx', { eager: true });
const specs = new Map(Object.values(modules).map(({ default: { spec } }) => [spec.name, spec]));

const attributesOf = (tag: string) =>
  Object.fromEntries([...tag.matchAll(/\b(\w+)=(?:"([^"]*)"|\{([^{}]*)\})/g)].map(([, name, text, code]) => [name, text ?? code])); // prettier-ignore

/** The figures of a page by their ids, with their properties. */
function figuresOf(source: string) {
  const folders = Object.fromEntries([...source.matchAll(/^import (\w+) from '@widgets\/([\w-]+)';$/gm)].map(([, name, folder]) => [name, folder])); // prettier-ignore
  const tags = [...source.matchAll(/^<([A-Z]\w+) client:visible([^\n]*)\/>$/gm)].filter(([, name]) => folders[name]);
  return new Map(
    tags.map(([, name, props]) => {
      const given = attributesOf(props);
      return [given.id ?? folders[name], { spec: specs.get(folders[name])!, given }] as const;
    }),
  );
}

/** The initial value of an input of a figure on its page. */
function startOf(control: Control, given: string | undefined): unknown {
  if (given === undefined) return control.initial;
  return control.kind === 'choice' || control.kind === 'text' ? given : JSON.parse(given);
}

const read = (text: string) => (text.trim() === '' ? NaN : Number(text.replace('−', '-').replaceAll(',', '')));

/** The faults of a page's numbers that control figures, each as a sentence. */
function faultsOf(source: string, locale: Locale): string[] {
  const figures = figuresOf(source);
  const inOthers = [...source.matchAll(/<(Claim|Try|Option|Quoted|Checked)\b[^]*?<\/\1>/g)].filter(([text]) => text.includes('<Pull')); // prettier-ignore
  const faults = inOthers.map(([text, name]) => `A <${name}> has one in it: ${text.slice(0, 60)}`);
  for (const [tag, text] of source.matchAll(/<Pull\b[^>]*>([^<]*)<\/Pull>/g)) {
    const { sets, of } = attributesOf(tag);
    const [id, name, place, ...rest] = sets.split('.');
    const figure = figures.get(id);
    const control = figure?.spec.controls[name] as Control | undefined;
    const say = (fault: string) => faults.push(`${sets}: ${fault}`);
    if (!figure || !control || rest.length > 0) {
      say('the page has no such figure, or it no such input');
      continue;
    }
    const { kind } = control;
    if (!['range', 'numbers', 'run', 'choice'].includes(kind)) say('it is not a number');
    if ((kind === 'numbers') !== (place !== undefined)) say('one of several numbers has a place, and no other has');
    if ((kind === 'numbers') !== (of !== undefined)) say('one of several numbers is said what it is, and no other is');
    const start = startOf(control, figure.given[name]);
    const value = place === undefined ? start : (start as number[])[Number(place)];
    const labels = figure.spec.strings[locale].controls[name] as { options: Record<string, string> };
    const isSame = kind === 'choice' ? labels.options[value as string] === text : read(text) === value;
    if (!isSame) say(`it says ${text}, and the figure has ${String(value)}`);
  }
  return faults;
}

test('the contract finds what is wrong', () => {
  const page = (text: string) => `import HingeLoss from '@widgets/hinge-loss';\n\n<HingeLoss client:visible slot="figure" margin={2} />\n\n${text}`; // prettier-ignore
  const faults = (text: string) => faultsOf(page(text), 'en');
  expect(faults('<Pull sets="hinge-loss.margin">2</Pull>, <Pull sets="hinge-loss.scores.2" of="it">−1.7</Pull>')).toEqual([]); // prettier-ignore
  expect(faults('<Pull sets="hinge-loss.margin">1</Pull>')).toEqual([
    'hinge-loss.margin: it says 1, and the figure has 2',
  ]);
  expect(faults('<Pull sets="hinge-loss.scores">3.2</Pull>')).toHaveLength(3);
  expect(faults('<Pull sets="hinge-loss.gap">1</Pull>')).toHaveLength(1);
  expect(faults('<Pull sets="hinge.margin">1</Pull>')).toHaveLength(1);
  expect(faults('<Claim is="a">It is <Pull sets="hinge-loss.margin">2</Pull>.</Claim>')).toHaveLength(1);
});

describe.each(chapterFolders)('%s', (folder) => {
  const sources = (['en', 'zh'] as const).map(
    (locale) => [locale, readFileSync(`${root}/${folder}/${locale}.mdx`, 'utf8')] as const,
  );

  test.each(sources)('%s: what is written is what the figure has at first', (locale, source) => {
    expect(faultsOf(source, locale)).toEqual([]);
  });

  test('both languages have the same ones', () => {
    const [en, zh] = sources.map(([, source]) =>
      [...source.matchAll(/<Pull\b([^>]*)>/g)].map(([tag]) => ({ ...attributesOf(tag), of: '' })),
    );
    expect(zh).toEqual(en);
  });
});
