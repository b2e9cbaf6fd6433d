/**
 * As much of a document as Plot needs to draw: a tree of elements with attributes. The same at build and in the browser, so
 * that a chart is the same in both; `draw` makes the page's elements of it.
 */
export class DrawnText {
  parentNode: DrawnElement | null = null;
  constructor(readonly textContent: string) {}
}

export class DrawnElement {
  parentNode: DrawnElement | null = null;
  childNodes: (DrawnElement | DrawnText)[] = [];
  readonly attributes = new Map<string, string>();
  readonly style = { setProperty() {} };
  readonly namespaceURI = 'http://www.w3.org/2000/svg';
  constructor(
    readonly ownerDocument: typeof drawing,
    readonly nodeName: string,
  ) {}
  get children() {
    return this.childNodes.filter((child) => child instanceof DrawnElement);
  }
  get textContent(): string {
    return this.childNodes.map((child) => child.textContent).join('');
  }
  set textContent(text: string) {
    this.childNodes = [];
    if (text) this.append(text);
  }
  getAttribute = (name: string) => this.attributes.get(name) ?? null;
  hasAttribute = (name: string) => this.attributes.has(name);
  setAttribute = (name: string, value: unknown) => void this.attributes.set(name, String(value));
  setAttributeNS = (_space: string, name: string, value: unknown) => this.setAttribute(name, value);
  removeAttribute = (name: string) => void this.attributes.delete(name);
  appendChild = <T extends DrawnElement | DrawnText>(child: T) => this.insertBefore(child, null);
  insertBefore<T extends DrawnElement | DrawnText>(child: T, before: DrawnElement | DrawnText | null): T {
    child.parentNode?.removeChild(child);
    child.parentNode = this;
    const at = before ? this.childNodes.indexOf(before) : -1;
    this.childNodes.splice(at < 0 ? this.childNodes.length : at, 0, child);
    return child;
  }
  removeChild(child: DrawnElement | DrawnText) {
    this.childNodes = this.childNodes.filter((other) => other !== child);
    child.parentNode = null;
    return child;
  }
  append(...given: (DrawnElement | DrawnText | string)[]) {
    for (const one of given) this.appendChild(typeof one === 'string' ? new DrawnText(one) : one);
  }
  /** All elements of a name within, as much of selectors as marks ask for. */
  querySelectorAll = (name: string): DrawnElement[] =>
    this.children.flatMap((child) => [...(child.nodeName === name ? [child] : []), ...child.querySelectorAll(name)]);
  querySelector = (name: string) => this.querySelectorAll(name)[0] ?? null;
}

const element = (name: string): DrawnElement => new DrawnElement(drawing, name);

export const drawing = {
  createElement: element,
  createElementNS: (_space: string, name: string) => element(name),
  createTextNode: (text: string) => new DrawnText(text),
  get documentElement() {
    return element('html');
  },
};
