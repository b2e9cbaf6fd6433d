import { pageIn, sourceOf } from '../chapter/readPage';

const addresses = ['href', 'src', 'component-url', 'renderer-url', 'before-hydration-url'];

/** A sheet of another address with the addresses of its pictures and fonts in full. */
const from = (css: string, address: string) =>
  css.replace(/url\((["']?)(?!data:)([^)"']+)\1\)/g, (_, quote: string, to: string) => `url(${quote}${new URL(to, address).href}${quote})`); // prettier-ignore

/** A chapter's page as pieces for another: its links work from anywhere, and its styles apply here too. */
export async function takeChapter(address: string): Promise<{ chapter: HTMLElement; styles: CSSStyleSheet }> {
  const source = await sourceOf(address);
  const styles = new CSSStyleSheet();
  const sheets = [...source.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, text]) => from(text, address));
  const late = /<link[^>]* data-href="([^"]*)"/.exec(source)?.[1];
  if (late) {
    const file = new URL(late, address).href;
    sheets.push(from(await sourceOf(file), file));
  }
  styles.replaceSync(sheets.join('\n'));
  const page = pageIn(source);
  page.querySelectorAll('noscript, .way-back').forEach((part) => part.remove());
  const chapter = page.querySelector<HTMLElement>('.chapter')!;
  for (const name of addresses)
    for (const element of chapter.querySelectorAll(`[${name}]`)) {
      const to = element.getAttribute(name)!;
      // links to a place on the page, or that set a figure, work here
      if (!/^[#?]/.test(to)) element.setAttribute(name, new URL(to, address).href);
    }
  for (const island of chapter.querySelectorAll('astro-island')) {
    const props = island.getAttribute('props') ?? '';
    island.setAttribute('props', props.replace(/"(\.{1,2}\/[^"]*)"/g, (_, to: string) => `"${new URL(to, address).href}"`)); // prettier-ignore
  }
  return { chapter, styles };
}
