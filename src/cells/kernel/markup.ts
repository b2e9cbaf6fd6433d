import type { FigureNode } from '@ui/plot/dom';
import { base64, png } from './png';

/** The colours of the course's light theme by name, inserted when the module is built (`vite.ts`). */
declare const courseColours: Record<string, string>;

const styles = `.downhill-chart{padding:8px;background:var(--paper);color:var(--ink);font:12px/1.4 system-ui,sans-serif}
.downhill-chart figure{margin:0}
.downhill-chart svg{display:block;max-width:100%;height:auto;overflow:visible;font-size:12px}
.downhill-chart text{white-space:pre}
.downhill-chart [class$="swatches-wrap"]{display:flex;flex-wrap:wrap;align-items:center;min-height:33px}
.downhill-chart [class$="swatch"]{display:inline-flex;align-items:center;margin-right:1em}
.downhill-chart [class$="swatch"]>svg{margin-right:.5em}`;

/** A chart as a self-contained piece of HTML, in the colours of the course. */
export function chartHtml(figure: FigureNode): string {
  const colours = Object.entries(courseColours).map(([name, colour]) => `${name}:${colour}`);
  return `<div class="downhill-chart" style="${colours.join(';')}"><style>${styles}</style>${markup(figure)}</div>`;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

function markup(node: FigureNode | string): string {
  if (typeof node === 'string') return escaped(node);
  const { tag, attributes, style, children, pixels } = node;
  const all = { ...attributes };
  const declared = Object.entries(style).map(([name, value]) => `${hyphened(name)}:${value}`);
  if (declared.length) all.style = declared.join(';');
  if (pixels) all.href = `data:image/png;base64,${base64(png(pixels))}`;
  const written = Object.entries(all).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${written.join('')}>${children.map(markup).join('')}</${tag}>`;
}

const hyphened = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
