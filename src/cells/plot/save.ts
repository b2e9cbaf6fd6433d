import { save } from '@ui/saveFile';

/**
 * Saves a chart as it appears on the page: title, legend and drawing, in the page's font and the colours of its theme.
 */
export type Format = 'svg' | 'png';

const space = 'http://www.w3.org/2000/svg';
/** Properties set by the page's style sheet, which a separate file must set itself. */
const inherited = ['fill', 'stroke', 'color', 'font-family', 'font-size', 'font-weight', 'font-style', 'font-variant-numeric']; // prettier-ignore
const pixelsPerPixel = 2;

export async function saveFigure(drawing: HTMLElement, format: Format) {
  const picture = pictureOf(drawing);
  const text = new XMLSerializer().serializeToString(picture);
  const svg = new Blob([text], { type: 'image/svg+xml' });
  const file = format === 'svg' ? svg : await asPixels(svg, picture);
  save(`chart.${format}`, file, file.type);
}

/** The drawing and everything around it as one picture. */
function pictureOf(drawing: HTMLElement): SVGSVGElement {
  const { left, top, width, height } = drawing.getBoundingClientRect();
  const picture = document.createElementNS(space, 'svg');
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` }))
    picture.setAttribute(name, String(value));
  const sheet = document.createElementNS(space, 'rect');
  sheet.setAttribute('width', '100%');
  sheet.setAttribute('height', '100%');
  sheet.setAttribute('fill', getComputedStyle(drawing).getPropertyValue('--plot-background').trim() || 'none');
  picture.append(sheet);
  const at = (element: SVGElement, box: DOMRect) => {
    element.setAttribute('x', String(box.left - left));
    element.setAttribute('y', String(box.top - top));
  };
  for (const svg of drawing.querySelectorAll('svg')) {
    const copy = withStyles(svg);
    const box = svg.getBoundingClientRect();
    at(copy, box);
    copy.setAttribute('width', String(box.width));
    copy.setAttribute('height', String(box.height));
    picture.append(copy);
  }
  for (const words of wordsOutside(drawing)) {
    const range = document.createRange();
    range.selectNodeContents(words);
    const box = range.getBoundingClientRect();
    const text = document.createElementNS(space, 'text');
    at(text, box);
    text.setAttribute('dominant-baseline', 'text-before-edge');
    text.textContent = words.textContent;
    const style = getComputedStyle(words.parentElement!);
    for (const name of inherited) text.style.setProperty(name, style.getPropertyValue(name));
    text.style.fill = style.color;
    picture.append(text);
  }
  return picture;
}

/** The text of titles, legends and captions, which are outside the drawings. */
function wordsOutside(drawing: HTMLElement): Node[] {
  const walker = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT);
  const found: Node[] = [];
  while (walker.nextNode()) if (!walker.currentNode.parentElement!.closest('svg')) found.push(walker.currentNode);
  return found;
}

function withStyles(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  [copy, ...copy.querySelectorAll<SVGElement>('*')].forEach((element, i) => {
    const style = getComputedStyle(originals[i]);
    for (const name of inherited) {
      const value = style.getPropertyValue(name);
      // values that depend on the page are resolved
      if (/var\(|currentcolor/i.test(element.getAttribute(name) ?? '')) element.setAttribute(name, value);
      if (i === 0 || value !== getComputedStyle(originals[i].parentElement!).getPropertyValue(name))
        element.style.setProperty(name, value);
    }
  });
  return copy;
}

async function asPixels(svg: Blob, picture: SVGSVGElement): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = pixelsPerPixel * Number(picture.getAttribute('width'));
    canvas.height = pixelsPerPixel * Number(picture.getAttribute('height'));
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error())), 'image/png')); // prettier-ignore
  } finally {
    URL.revokeObjectURL(address);
  }
}
