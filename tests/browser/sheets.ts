// The style sheets of a chapter: only those of its own figures, in any order.
import { globSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { widgets } from './course';

const dist = process.env.DOWNHILL_DIST!;
const root = `${import.meta.dirname}/../..`;
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');

/** The style sheets of the parts of a page, after those of every page. */
const parts = globSync('src/{ui,kit,parts,prose,cells,widgets}/**/*.css', { cwd: root }).sort();
const sheets = [...parts, 'src/styles/chapter.css'];
const first = ['src/styles/tokens.css', 'src/styles/base.css', 'node_modules/katex/dist/katex.min.css'];

const ownClasses = widgets.flatMap((name) => {
  const sheet = parts.find((file) => file === `src/widgets/${name}/style.css`);
  return sheet ? [{ name, own: /^\.([\w-]+)/m.exec(read(sheet))![1] }] : [];
});

/** The figures whose style sheets a chapter's page contains, those that the chapter shows, and rules that it has twice. */
export function figuresStyled(path: string, source: string) {
  const page = readFileSync(`${dist}/${path}/index.html`, 'utf8');
  const [, late] = / data-href="[^"]*(\/_astro\/[^"]*)"/.exec(page)!; // which repeats what is inline
  const styles = readFileSync(dist + late, 'utf8');
  const carried = ownClasses.filter(({ own }) => new RegExp(`\\.${own}(?![\\w-])`).test(styles));
  const shown = ownClasses.filter(({ name }) => source.includes(`'@widgets/${name}'`));
  const rules = [...styles.matchAll(/[^{}]+\{[^{}]*\}/g)].map(([rule]) => rule.trim());
  const twice = rules.filter((rule, i) => rules.indexOf(rule) < i);
  return { carried: carried.map(({ name }) => name), shown: shown.map(({ name }) => name), twice };
}

/** What looks different on a page if the sheets of its parts are loaded in the reverse order. */
export async function dependsOnOrder(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 720 });
  const one = await looks(page, [...first, ...sheets]);
  const other = await looks(page, [...first, ...[...sheets].reverse()]);
  return other.filter((what, i) => what !== one[i]);
}

/** The place and the look of every element, with these sheets in place of the page's own. */
const looks = (page: Page, order: string[]) =>
  page.evaluate(
    (styles) => {
      document.querySelectorAll('style, link[rel=stylesheet]').forEach((style) => style.remove());
      document.head.append(
        ...styles.map((css) => Object.assign(document.createElement('style'), { textContent: css })),
      );
      return [...document.body.querySelectorAll('*')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const { color, backgroundColor, fill, stroke, strokeWidth, opacity, position, cursor } = style;
        const { font, textAlign, verticalAlign, whiteSpace, margin, padding, border, borderRadius } = style;
        const look = { color, backgroundColor, fill, stroke, strokeWidth, opacity, position, cursor, font, textAlign, verticalAlign, whiteSpace, margin, padding, border, borderRadius }; // prettier-ignore
        return `${element.outerHTML.slice(0, 100)} at ${[x, y, width, height].map(Math.round).join()}: ${JSON.stringify(look)}`;
      });
    },
    [
      ...order.map((file) => read(file).replace(/@font-face\s*\{[^}]*\}/g, '')),
      '* { content-visibility: visible !important; animation: none !important; transition: none !important }',
    ],
  );
