import { htmlLang, type Locale } from '@i18n/locale';
import { cellsIn, type CellTexts } from '@cells/language';
import { tellFigureChanged } from '@kit/liveFigures';
import { showIn } from '@kit/language';
import { arrive } from '@ui/arrive';
import { readPage } from '../chapter/readPage';
import { Bar, type Words } from './bar';
import { cellsOf } from './cells';
import { beingRead, nameOf, unitsIn, wholeOf } from './units';

/** Switches pieces of a chapter into the course's other language, and back, in place; the figures keep their state. */
const chapter = document.querySelector<HTMLElement>('.chapter')!;
const button = chapter.querySelector<HTMLButtonElement>('.flip')!;
const switcher = document.querySelector<HTMLAnchorElement>('.language-switch')!;
const other = button.dataset.locale as Locale;
const bar = new Bar(chapter, button.dataset as unknown as Words);

/** The other page's units by name; read at the first switch. */
let coming: Promise<Map<string, HTMLElement>> | undefined;
let figures = new Map<string, HTMLElement>();
let cells = new Map<string, CellTexts>();

async function read(): Promise<Map<string, HTMLElement>> {
  const address = new URL(switcher.getAttribute('href')!.replace(/[?#].*/, ''), location.href).href;
  const page = await readPage(address);
  page.querySelectorAll('noscript').forEach((copy) => copy.remove());
  cells = cellsOf(page);
  for (const picture of page.querySelectorAll('img[src]'))
    picture.setAttribute('src', new URL(picture.getAttribute('src')!, address).href);
  figures = new Map([...page.querySelectorAll<HTMLElement>('.widget')].map((figure) => [figure.id, figure]));
  return new Map(unitsIn(page.querySelector('.chapter')!).map((unit) => [nameOf(unit), unit]));
}

/** The content of a unit in the page's own language, while it is in the other. */
const kept = new Map<HTMLElement, Node[]>();
const says = (box: HTMLElement) => box.dataset.says!.split(' ');
const said = new Map<HTMLElement, (string | null)[]>();
/** Figures and cells that are not as the page is. */
const turnedIslands = new Set<HTMLElement>();
let isPageTurned = false;

const island = '.widget, .cell';

/** Whether an element, or anything in it, is in the other language. */
const isTurned = (whole: HTMLElement) =>
  whole.matches(island) ? turnedIslands.has(whole) !== isPageTurned : unitsIn(whole).some((unit) => kept.has(unit));

function turnUnit(unit: HTMLElement, to: HTMLElement | undefined) {
  const before = kept.get(unit);
  if (!to) {
    if (!before) return;
    unit.replaceChildren(...before);
    unit.removeAttribute('lang');
    kept.delete(unit);
  } else if (!before && to.textContent !== unit.textContent) {
    kept.set(unit, [...unit.childNodes]);
    unit.replaceChildren(...document.importNode(to, true).childNodes);
    unit.lang = htmlLang[other];
  }
}

/** The message of an answered question is in its attributes. */
function turnSaying(box: HTMLElement, to: HTMLElement | null | undefined) {
  const before = said.get(box);
  if (!to === !before) return;
  if (to) said.set(box, says(box).map((name) => box.getAttribute(name))); // prettier-ignore
  says(box).forEach((name, i) => {
    const words = to ? to.getAttribute(name) : before![i];
    if (words === null) box.removeAttribute(name);
    else box.setAttribute(name, words);
  });
  if (!to) said.delete(box);
  box.dispatchEvent(new Event('otherlanguage'));
}

function turn(within: Element, texts: ReadonlyMap<string, HTMLElement>, on: boolean) {
  for (const unit of unitsIn(within)) turnUnit(unit, on ? texts.get(nameOf(unit)) : undefined);
  const boxes = [...within.querySelectorAll<HTMLElement>('[data-says]')];
  if (within.matches('[data-says]')) boxes.push(within as HTMLElement);
  for (const box of boxes) turnSaying(box, on ? texts.get(`${box.id}.question`)?.parentElement : null);
  tellFigureChanged();
}

/** Makes a change of height above what is being read without moving it. */
function holding(place: Element | null, change: () => void) {
  const top = place?.getBoundingClientRect().top ?? 0;
  change();
  if (place) arrive(() => scrollBy({ top: place.getBoundingClientRect().top - top, behavior: 'instant' }));
}

async function texts(again: () => void): Promise<Map<string, HTMLElement> | null> {
  try {
    return await (coming ??= read());
  } catch {
    coming = undefined;
    bar.say('failed', [['again', again]]);
    return null;
  }
}

/** Switches the unit of an element, or the one being read. */
export async function turnPart(target: Element | null) {
  const whole = wholeOf(target) ?? beingRead(chapter);
  if (!whole) return;
  const from = await texts(() => void turnPart(whole));
  if (!from) return;
  const on = !isTurned(whole);
  if (whole.matches(island)) {
    if (!turnedIslands.delete(whole)) turnedIslands.add(whole);
    if (whole.matches('.cell')) cellsIn.show(on ? other : null, whole.dataset.cell!, cells);
    else showIn(on ? other : null, whole.id, figures);
  } else holding(whole, () => turn(whole, from, on));
  const back = () => void turnPart(whole);
  if (on && !isTurned(whole)) bar.say('same', []);
  else bar.say(on ? 'part' : 'own', [[on ? 'back' : '', back], [isPageTurned ? 'pageBack' : 'page', () => void turnPage()]]); // prettier-ignore
}

/** Switches the whole page, or switches it back. */
export async function turnPage() {
  const from = await texts(() => void turnPage());
  if (!from) return;
  const on = !isPageTurned;
  holding(beingRead(chapter), () => {
    turn(chapter, from, on);
    turnedIslands.clear();
    isPageTurned = on;
    chapter.toggleAttribute('data-turned', on);
    showIn(on ? other : null, null, figures);
    cellsIn.show(on ? other : null, null, cells);
  });
  button.setAttribute('aria-pressed', String(on));
  bar.say(on ? 'whole' : 'own', [[on ? 'back' : '', () => void turnPage()]]);
}
