/**
 * A minimal document for Plot where there is none, in the sandbox of cells and at build time: inert elements with
 * attributes and children, which can be serialized as plain data (`written`).
 */

/** The colours of an image, four bytes for each pixel. */
export interface Pixels {
  width: number;
  height: number;
  rgba: Uint8ClampedArray<ArrayBuffer>;
}

/** An element as data. */
export interface FigureNode {
  tag: string;
  attributes: Record<string, string>;
  style: Record<string, string>;
  children: (FigureNode | string)[];
  /** The pixels of an image, which has no address. */
  pixels?: Pixels;
}

const html = 'http://www.w3.org/1999/xhtml';
type Child = Element | Text;

/** The limits of one document; exceeding them calls `tooMuch`. */
export interface Bounds {
  elements: number;
  characters: number;
  tooMuch(): never;
}
const unbounded: Bounds = {
  elements: Infinity,
  characters: Infinity,
  tooMuch() {
    throw new RangeError();
  },
};

class Text {
  parentNode: Element | null = null;
  constructor(
    readonly ownerDocument: Document,
    public textContent: string,
  ) {}
}

/** Style properties, in either spelling. */
class Style {
  [property: string]: unknown;
  setProperty(name: string, value: unknown) {
    this[name] = value;
  }
  removeProperty(name: string) {
    delete this[name];
  }
  getPropertyValue(name: string) {
    return (this[name] as string | undefined) ?? '';
  }
}

export class Element {
  parentNode: Element | null = null;
  childNodes: Child[] = [];
  readonly isConnected = false;
  #attributes = new Map<string, string>();
  #style = new Style();
  /** The pixels of an image, which has no address. */
  #pixels: Pixels | undefined;

  constructor(
    readonly ownerDocument: Document,
    readonly namespaceURI: string,
    readonly nodeName: string,
  ) {}

  get attributes(): ReadonlyMap<string, string> {
    return this.#attributes;
  }
  get tagName() {
    return this.nodeName;
  }
  get children() {
    return this.childNodes.filter((child) => child instanceof Element);
  }
  get firstChild() {
    return this.childNodes[0] ?? null;
  }
  get lastChild() {
    return this.childNodes.at(-1) ?? null;
  }
  get nextSibling() {
    return this.#sibling(1);
  }
  get previousSibling() {
    return this.#sibling(-1);
  }
  get ownerSVGElement(): Element | null {
    for (let up = this.parentNode; up; up = up.parentNode) if (up.nodeName === 'svg') return up;
    return null;
  }
  #sibling(by: number) {
    const among = this.parentNode?.childNodes;
    return among?.[among.indexOf(this) + by] ?? null;
  }

  get style(): Style {
    return this.#style;
  }
  /** The declarations as text, as in the attribute. */
  set style(text: unknown) {
    this.#style = new Style();
    for (const declaration of String(text).split(';')) {
      const [name, value] = declaration.split(/:(.*)/s);
      if (value) this.#style.setProperty(name.trim(), value.trim());
    }
  }
  set className(name: string) {
    this.setAttribute('class', name);
  }

  getAttribute(name: string) {
    return this.#attributes.get(name) ?? null;
  }
  hasAttribute(name: string) {
    return this.#attributes.has(name);
  }
  setAttribute(name: string, value: unknown) {
    const text = String(value);
    this.ownerDocument.count(text.length);
    if (name === 'style') this.style = text;
    else this.#attributes.set(name, text);
    if (name === 'href' && this.nodeName === 'image') this.#pixels = this.ownerDocument.pixelsAt(text);
  }
  removeAttribute(name: string) {
    this.#attributes.delete(name);
  }
  getAttributeNS(_space: string, name: string) {
    return this.getAttribute(name);
  }
  setAttributeNS(_space: string, name: string, value: unknown) {
    this.setAttribute(name, value);
  }
  removeAttributeNS(_space: string, name: string) {
    this.removeAttribute(name);
  }

  appendChild<T extends Child>(child: T): T {
    return this.insertBefore(child, null);
  }
  insertBefore<T extends Child>(child: T, before: Child | null): T {
    child.parentNode?.removeChild(child);
    child.parentNode = this;
    const at = before ? this.childNodes.indexOf(before) : -1;
    if (at < 0) this.childNodes.push(child);
    else this.childNodes.splice(at, 0, child);
    return child;
  }
  removeChild<T extends Child>(child: T): T {
    const at = this.childNodes.indexOf(child);
    if (at >= 0) this.childNodes.splice(at, 1);
    child.parentNode = null;
    return child;
  }
  append(...given: unknown[]) {
    for (const one of given)
      this.appendChild(one instanceof Element || one instanceof Text ? one : this.ownerDocument.createTextNode(one));
  }
  remove() {
    this.parentNode?.removeChild(this);
  }
  replaceWith(other: Child) {
    this.parentNode?.insertBefore(other, this);
    this.remove();
  }
  contains(other: Child | null): boolean {
    for (let up: Child | null = other; up; up = up.parentNode) if (up === this) return true;
    return false;
  }
  cloneNode(deep = false): Element {
    const copy = this.ownerDocument.createElementNS(this.namespaceURI, this.nodeName);
    for (const [name, value] of this.#attributes) copy.setAttribute(name, value);
    Object.assign(copy.style, this.#style);
    if (deep)
      for (const child of this.childNodes)
        copy.append(child instanceof Element ? child.cloneNode(true) : child.textContent);
    return copy;
  }
  /** Like a browser's for siblings, which is all that d3 needs. */
  compareDocumentPosition(other: Child): number {
    const among = this.parentNode?.childNodes ?? [];
    return among.indexOf(this) < among.indexOf(other) ? 4 : 2;
  }

  get textContent(): string {
    return this.childNodes.map((child) => child.textContent).join('');
  }
  set textContent(text: unknown) {
    for (const child of this.childNodes) child.parentNode = null;
    this.childNodes = [];
    if (text !== null && text !== '') this.append(text);
  }

  /** Supports nested names of elements and classes, the only selectors that d3 uses. */
  querySelectorAll(selector: string): Element[] {
    const parts = selector.trim().split(/\s+/);
    const found: Element[] = [];
    const visit = (element: Element) => {
      for (const child of element.children) {
        if (child.#fits(parts, this)) found.push(child);
        visit(child);
      }
    };
    visit(this);
    return found;
  }
  querySelector(selector: string) {
    return this.querySelectorAll(selector)[0] ?? null;
  }
  matches(selector: string) {
    return this.#fits(selector.trim().split(/\s+/), null);
  }
  #fits(parts: string[], within: Element | null): boolean {
    const [name, ...classes] = parts.at(-1)!.split('.');
    const own = (this.getAttribute('class') ?? '').split(' ');
    if ((name && name !== '*' && name !== this.nodeName) || !classes.every((each) => own.includes(each))) return false;
    if (parts.length === 1) return true;
    for (let up = this.parentNode; up && up !== within; up = up.parentNode)
      if (up.#fits(parts.slice(0, -1), within)) return true;
    return false;
  }

  addEventListener() {}
  removeEventListener() {}
  dispatchEvent() {
    return true;
  }

  /** The approximate size of a text's lines at Plot's font size of ten pixels. */
  getBBox() {
    const lines = this.querySelectorAll('text')[0]?.children ?? [];
    const width = Math.max(0, ...lines.map((line) => widthOf(line.textContent)));
    return { x: 0, y: 0, width, height: 10 * lines.length };
  }

  /** The element as data. */
  written(): FigureNode {
    const attributes: Record<string, string> = { __proto__: null } as never;
    for (const [name, value] of this.#attributes) attributes[name] = value;
    const style: Record<string, string> = { __proto__: null } as never;
    for (const [name, value] of Object.entries(this.#style))
      if (value !== null && value !== undefined) style[name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)] = String(value); // prettier-ignore
    // the page has its own rules instead of Plot's style sheet
    const kept = this.childNodes.filter((child) => !(child instanceof Element && child.nodeName === 'style'));
    const children = kept.map((child) => (child instanceof Element ? child.written() : child.textContent));
    const pixels = this.#pixels;
    return { tag: this.nodeName, attributes, style, children, ...(pixels && { pixels }) };
  }
}

const widthOf = (text: string) =>
  Array.from(text).reduce((sum, letter) => sum + (letter > '⺀' ? 10 : /[A-Zmw]/.test(letter) ? 7.5 : 5.6), 0);

/** Holds the colours of a raster. */
class Canvas extends Element {
  width = 0;
  height = 0;
  fillStyle = '';
  #pixels: Uint8ClampedArray<ArrayBuffer> | null = null;

  getContext = () => this;
  createImageData = (width: number, height: number) => ({ data: new Uint8ClampedArray(4 * width * height) });
  putImageData({ data }: { data: Uint8ClampedArray<ArrayBuffer> }) {
    this.#pixels = data;
  }
  fillRect(x: number, y: number, width: number, height: number) {
    this.#pixels ??= new Uint8ClampedArray(4 * this.width * this.height);
    const colour = this.ownerDocument.rgba(this.fillStyle);
    for (let row = y; row < y + height; row++)
      for (let column = x; column < x + width; column++) this.#pixels.set(colour, 4 * (row * this.width + column));
  }
  toDataURL(): string {
    const { width, height } = this;
    return this.ownerDocument.keep({ width, height, rgba: this.#pixels ?? new Uint8ClampedArray(4 * width * height) });
  }
}

export class Document {
  readonly documentElement: Element = new Element(this, html, 'html');
  readonly defaultView = { Event: class {} };
  #pictures: Pixels[] = [];
  #elements = 0;
  #characters = 0;

  /** Parses a colour, as Plot does. */
  rgba: (colour: string) => readonly number[] = () => [0, 0, 0, 255];

  constructor(readonly bounds = unbounded) {}

  /** Starts a chart with its own limits. */
  begin() {
    this.#elements = this.#characters = 0;
    this.#pictures = [];
  }
  count(characters: number) {
    this.#characters += characters;
    if (this.#characters > this.bounds.characters) this.bounds.tooMuch();
  }
  /** Does work whose elements are not part of the chart. */
  uncounted<T>(work: () => T): T {
    const [elements, characters] = [this.#elements, this.#characters];
    this.#elements = this.#characters = 0;
    const made = work();
    [this.#elements, this.#characters] = [elements, characters];
    return made;
  }
  /** The size of the chart, in characters. */
  get weight() {
    return this.#characters + 40 * this.#elements;
  }
  createElement = (name: string): Element => this.createElementNS(html, name);
  createElementNS = (space: string, name: string): Element => {
    if (++this.#elements > this.bounds.elements) this.bounds.tooMuch();
    return name === 'canvas' ? new Canvas(this, space, name) : new Element(this, space, name);
  };
  createTextNode = (text: unknown): Text => {
    this.count(String(text).length);
    return new Text(this, String(text));
  };

  /** Keeps a picture, and returns the name by which an element refers to it. */
  keep = (pixels: Pixels): string => `#picture-${this.#pictures.push(pixels) - 1}`;
  pixelsAt = (name = ''): Pixels | undefined => this.#pictures[Number(/^#picture-(\d+)$/.exec(name)?.[1] ?? -1)];
}
