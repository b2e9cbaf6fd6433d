import type { Plugin } from 'vite';
import cut from '../styles/fonts/katex.json' with { type: 'json' };

const inFormulas: Record<string, { cut: string; whole: string }> = cut;
const face = /@font-face\{[^}]*?url\(fonts\/KaTeX_([\w-]+)\.woff2\)[^}]*\}/g;

/**
 * KaTeX's fonts as subset by `npm run fonts`; a whole font is loaded only for a character missing from its subset.
 * Every supported browser reads WOFF2.
 */
export const formulaFonts = (): Plugin => ({
  name: 'formula-fonts',
  enforce: 'pre',
  transform: (code, id) => (/katex\.min\.css$/.test(id) ? { code: withCuts(code), map: null } : undefined),
});

/** KaTeX's rules with each subset font split in two: the subset, and the whole font for all other characters. */
export function withCuts(css: string): string {
  return css.replace(face, (rule, name: string) => {
    const whole = rule.replace(/,url\([^)]*\) format\("(woff|truetype)"\)/g, '').slice(0, -1);
    if (!(name in inFormulas)) return `${whole}}`;
    const part = whole.replace(`fonts/KaTeX_${name}`, `/src/styles/fonts/katex-${name}`);
    return `${whole};unicode-range:${inFormulas[name].whole}}${part};unicode-range:${inFormulas[name].cut}}`;
  });
}
