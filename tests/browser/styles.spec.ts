// What a chapter is styled by: the sheets of its own figures alone, and in whatever order they come.
import { globSync, readFileSync } from 'node:fs';
import { chapters, expect, inTurn, locales, test, turnOf, widgets } from './course';

const dist = process.env.DOWNHILL_DIST!;
const root = `${import.meta.dirname}/../..`;

/** The sheets of the parts of a page; before them come those that every page has. */
const parts = globSync('src/{ui,kit,parts,prose,cells,widgets}/**/*.css', { cwd: root }).sort();
const sheets = [...parts, 'src/styles/chapter.css'];
const first = ['src/styles/tokens.css', 'src/styles/base.css', 'node_modules/katex/dist/katex.min.css'];
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');
const withoutFonts = (file: string) => read(file).replace(/@font-face\s*\{[^}]*\}/g, '');

test('a chapter carries the styles of its own figures, and of no others', () => {
  const classes = widgets.flatMap((name) => {
    const sheet = parts.find((file) => file === `src/widgets/${name}/style.css`);
    return sheet ? [{ name, own: /^\.([\w-]+)/m.exec(read(sheet))![1] }] : [];
  });
  for (const chapter of chapters)
    for (const { locale, home } of locales) {
      const page = readFileSync(`${dist}/${home}${chapter}/index.html`, 'utf8');
      const styles = [...page.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css]) => css).join('\n');
      const carried = classes.filter(({ own }) => new RegExp(`\\.${own}(?![\\w-])`).test(styles));
      const source = read(`content/${chapter}/${locale}.mdx`);
      const shown = classes.filter(({ name }) => source.includes(`'@widgets/${name}'`));
      expect(carried.map(({ name }) => name)).toEqual(shown.map(({ name }) => name));
    }
});

for (const chapter of inTurn(chapters, (name) => turnOf(`content/${name}/zh.mdx`), 2))
  test.describe(`/${chapter}/`, () => {
    test.use({ javaScriptEnabled: false, bypassCSP: true });
    test('looks the same whichever sheet comes first', async ({ page }) => {
      await page.goto(`${chapter}/`);
      const looks = (order: string[]) =>
        page.evaluate((styles) => {
          document.querySelectorAll('style').forEach((style) => style.remove());
          const still =
            '* { content-visibility: visible !important; animation: none !important; transition: none !important }';
          document.head.append(
            ...[...styles, still].map((css) => Object.assign(document.createElement('style'), { textContent: css })),
          );
          return [...document.body.querySelectorAll('*')].map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            const style = getComputedStyle(element);
            const { color, backgroundColor, fill, stroke, strokeWidth, opacity, position, cursor } = style;
            const { font, textAlign, verticalAlign, whiteSpace, margin, padding, border, borderRadius } = style;
            const place = [x, y, width, height].map(Math.round).join();
            const said = { color, backgroundColor, fill, stroke, strokeWidth, opacity, position, cursor, font, textAlign, verticalAlign, whiteSpace, margin, padding, border, borderRadius }; // prettier-ignore
            return `${element.outerHTML.slice(0, 100)} at ${place}: ${JSON.stringify(said)}`;
          });
        }, order.map(withoutFonts));
      const [one, other] = [await looks([...first, ...sheets]), await looks([...first, ...sheets.reverse()])];
      expect(one.length).toBeGreaterThan(1000);
      expect(other.filter((what, i) => what !== one[i]).slice(0, 5)).toEqual([]);
    });
  });
