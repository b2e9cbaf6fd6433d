import { pageIn, sourceOf } from '../chapter/readPage';

const addresses = ['href', 'src', 'component-url', 'renderer-url', 'before-hydration-url'];

/** A chapter's page as pieces for another: its links work from anywhere, and its styles apply here too. */
export async function takeChapter(address: string): Promise<{ chapter: HTMLElement; styles: CSSStyleSheet }> {
  const source = await sourceOf(address);
  const styles = new CSSStyleSheet();
  const css = [...source.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, text]) => text).join('\n');
  styles.replaceSync(css.replace(/url\((["']?)(?!data:)([^)"']+)\1\)/g, (_, quote: string, to: string) => `url(${quote}${new URL(to, address).href}${quote})`)); // prettier-ignore
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
