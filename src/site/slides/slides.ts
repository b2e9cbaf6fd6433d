import { firstOf, lastOf, leadOf } from './sentences';

/** A slide: its content, the figure beside it, and the speaker's notes. */
export interface Slide {
  id: string;
  /** The id of its figure's widget. */
  figure: string | null;
  shows: Node[];
  notes: Node[];
}

/**
 * A chapter as slides: one for a section, with its question, the sentence that it begins with, its first formula and
 * its figure. A `Predict` has a slide of its own, and so do further formulas and the text after an answer. The prose is
 * in the notes.
 */
export function slidesOf(chapter: HTMLElement): { slides: Slide[]; figures: Map<string, Element> } {
  const slides: Slide[] = [];
  const figures = new Map<string, Element>();
  let section = { id: 'title', heading: headOf(chapter), count: 0 };
  let figure: string | null = null;
  let slide: Slide;
  let has = { words: false, formula: false, question: false };
  let before: HTMLElement | null = null; // the paragraph just before

  const start = () => {
    has = { words: false, formula: false, question: false };
    before = null;
    const id = section.count++ ? `${section.id}.${section.count}` : section.id;
    slides.push((slide = { id, figure, shows: section.heading.map((node) => node.cloneNode(true)), notes: [] }));
  };
  const say = (words: DocumentFragment) => {
    const lead = element('p', 'slide-lead', words);
    lead.querySelectorAll('[id]').forEach((part) => part.removeAttribute('id'));
    slide.shows.push(lead);
    has.words = true;
  };
  const note = (node: Element) => slide.notes.push(node.cloneNode(true));

  const paragraph = (p: HTMLElement) => {
    if (!has.words && !has.formula && !has.question) say(leadOf(p));
    const strong = [...p.querySelectorAll('strong')];
    if (strong.length) slide.shows.push(...strong.map((words) => element('p', 'slide-key', words.cloneNode(true))));
    note(p);
    before = p;
  };
  const formula = (equation: Element) => {
    if (has.formula || has.question) {
      const leading = before;
      start();
      if (leading) say(lastOf(leading));
    }
    const legend = equation.nextElementSibling;
    slide.shows.push(equation, ...(legend?.matches('.equation-legend') ? [legend] : []));
    has.formula = true;
  };
  const question = (box: Element) => {
    if (has.formula || has.question) start();
    const answer = box.querySelector('.predict-answer > [data-block]');
    if (answer) slide.notes.push(element('div', 'notes-answer', ...[...answer.childNodes].map((node) => node.cloneNode(true)))); // prettier-ignore
    slide.shows.push(box);
    has.question = true;
  };
  /** A list, each entry by its first sentence, or a table is shown if a section begins with it. */
  const list = (of: Element) => {
    note(of);
    if (has.words || has.formula || has.question) return;
    const shown = of.cloneNode(true) as HTMLElement;
    for (const entry of shown.querySelectorAll('li')) entry.replaceChildren(firstOf(entry));
    slide.shows.push(shown);
    has.words = true;
  };
  const besideOf = (beside: Element) => {
    const island = beside.querySelector('.beside-figure astro-island');
    figure = keep(island);
    slide.figure ??= figure;
    walk(beside.querySelector('.beside-text')!);
    figure = null;
  };
  const keep = (island: Element | null): string | null => {
    const id = island?.querySelector('.widget')?.id;
    if (!island || !id) return null;
    figures.set(id, island);
    return id;
  };

  function walk(within: Element) {
    for (const child of [...within.children] as HTMLElement[]) {
      if (child.matches('h2, h3')) {
        section = { id: child.id, heading: [child], count: 0 };
        start();
      } else if (child.matches('.beside')) besideOf(child);
      else if (child.matches('.after-answer')) {
        if (has.words || has.formula || has.question) start();
        walk(child.querySelector('.held')!);
      } else if (child.matches('.predict')) question(child);
      else if (child.matches('.equation')) formula(child);
      else if (child.matches('astro-island')) slide.figure ??= keep(child);
      else if (child.matches('p[data-block]')) paragraph(child as HTMLElement);
      else if (child.matches('.exercise')) note(child.querySelector('.exercise-label')!);
      else if (child.matches('ul, ol, table')) list(child);
      else if (child.matches('blockquote, .note, .derivation')) note(child);
      if (!child.matches('p')) before = null;
    }
  }

  start();
  walk(chapter);
  return { slides: slides.filter(({ shows, figure }, i) => i === 0 || shows.length > 1 || figure), figures };
}

/** The heading of the first slide. */
const headOf = (chapter: HTMLElement): Node[] =>
  ['.chapter-number', 'h1', '.chapter-question'].map((part) => chapter.querySelector(`.chapter-head ${part}`)!);

function element(name: string, className: string, ...inside: Node[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...inside);
  return made;
}
