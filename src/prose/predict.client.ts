import { answerTo, keepAnswer, onAnswers, questionId, type Answer } from '@kit/answers';
import { formatNumber, parseTyped } from '@ui/number';
import { judged } from './judged';

/**
 * Activates every prediction below `root`: the reader answers first, then the answer opens, here, in the text and in
 * the figures.
 */
export function startPredictions(root: HTMLElement) {
  root.querySelectorAll<HTMLElement>('.predict').forEach(startPrediction);
  root.querySelectorAll<HTMLElement>('.after-answer').forEach((part) => {
    const link = part.querySelector('a')!;
    const look = () => {
      const next = waitsFor(part);
      part.classList.toggle('is-open', next === undefined);
      if (next) link.hash = questionId(next);
    };
    look();
    onAnswers(look);
  });
  addEventListener('hashchange', leadToQuestion);
  leadToQuestion();
}

/** The first unanswered question that a part of the text waits for. */
const waitsFor = (part: HTMLElement) => part.dataset.after!.split(' ').find((question) => !answerTo(question));

/** Makes a link to something hidden, such as an equation, lead to the question that it waits for. */
function leadToQuestion() {
  document.querySelectorAll<HTMLElement>('.predict-led').forEach((note) => (note.hidden = true));
  const part = document.querySelector(':target')?.closest<HTMLElement>('.after-answer:not(.is-open)');
  const box = part && document.getElementById(questionId(waitsFor(part)!));
  if (!box) return;
  box.querySelector<HTMLElement>('.predict-led')!.hidden = false;
  box.scrollIntoView();
}

function startPrediction(box: HTMLElement) {
  const form = box.querySelector('form')!;
  const [commit, show] = form.querySelectorAll('button');
  const answer = box.querySelector<HTMLElement>('.predict-answer')!;
  const entry = form.querySelector<HTMLInputElement>('.predict-number input');
  const fault = form.querySelector<HTMLElement>('.predict-fault');
  const options = [...form.querySelectorAll<HTMLInputElement>('.predict-option input')];
  const right = options.find((option) => option.closest<HTMLElement>('.predict-option')!.dataset.right === 'true');
  const claim = box.dataset.claim!;
  const { value, tolerance } = box.dataset;
  for (const option of options) option.name = `prediction-${claim}`;

  /** Whether it has been answered, or shown without a guess. */
  const isClosed = () => box.classList.contains('is-closed');
  const look = () => {
    if (entry) complain('');
    else commit.disabled = !options.some((option) => option.checked);
  };
  form.addEventListener('input', look);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = options.find((option) => option.checked)?.value;
    const guess = entry ? parseTyped(entry.value) : chosen;
    const { least, below } = box.dataset;
    if (least !== undefined && Number(guess) < Number(least)) {
      complain(below!);
      entry!.focus();
    } else if (guess !== undefined) keep({ guess });
    else if (entry) {
      complain(entry.value.trim() ? box.dataset.unreadable! : box.dataset.empty!);
      entry.focus();
    }
  });
  show.addEventListener('click', () => keep({}));

  /** Records an answer given here; the button is removed, and focus moves to what has opened. */
  function keep(given: Answer) {
    keepAnswer(claim, given);
    answer.tabIndex = -1;
    answer.focus({ preventScroll: true });
  }

  /** Shows what is wrong with the number beneath it, or clears the message. */
  function complain(words: string) {
    const text = entry!.value.trim();
    fault!.textContent = words.replace('{text}', () => (text.length > 30 ? `${text.slice(0, 30)}…` : text));
    if (words) entry!.setAttribute('aria-invalid', 'true');
    else entry!.removeAttribute('aria-invalid');
  }

  /** Opens the answer and closes the question. */
  function open({ guess }: Answer) {
    const chosen = options.find((option) => option.value === guess);
    const typed = entry && typeof guess === 'number' ? guess : undefined;
    if (chosen) chosen.checked = true;
    for (const option of options) option.disabled = true;
    if (entry) {
      complain('');
      entry.value = typed === undefined ? '' : formatNumber(typed, 6);
      entry.disabled = true;
    }
    commit.hidden = show.hidden = true;
    box.classList.add('is-closed');
    answer.hidden = false;
    // the sentence is written after the status region is visible, so that it is announced
    answer.querySelector('.predict-verdict')!.replaceChildren(...verdict(chosen, typed));
  }

  function verdict(chosen: HTMLInputElement | undefined, typed: number | undefined): (string | Node)[] {
    const said = { value: written(Number(value)), right: right && wordsOf(right) };
    if (typed !== undefined) {
      const how = judged(typed, Number(value), Number(tolerance));
      return how === 'right' ? [box.dataset.right!] : filled(box.dataset[how]!, { ...said, guess: written(typed) });
    }
    if (!chosen) return filled(box.dataset.shown!, said);
    return chosen === right ? [box.dataset.right!] : filled(box.dataset.wrong!, { ...said, choice: wordsOf(chosen) });
  }

  const openIfAnswered = () => {
    const kept = answerTo(claim);
    if (kept && !isClosed()) open(kept);
  };
  openIfAnswered();
  box.addEventListener('otherlanguage', () => {
    const kept = answerTo(claim);
    if (kept) open(kept);
  });
  if (!isClosed()) look(); // the browser may have restored a choice
  else wakeOpening(box.id);
  onAnswers(openIfAnswered);
}

/**
 * Hydrates the figure of the first screen, which waits for the reader's first move, if a question about it has been
 * answered before; what hydrates figures may run only after this.
 */
function wakeOpening(question: string) {
  const link = document.querySelector(`.opening .widget a[href="#${question}"]`);
  const island = link?.closest<HTMLElement>('astro-island');
  if (!island) return;
  island.dataset.wake = '';
  island.dispatchEvent(new Event('downhill:wake'));
}

/** A number formatted as in the prose. */
const written = (value: number) => formatNumber(value, 6).replace(/\d(?=(?:\d{3})+$)/g, value >= 10_000 ? '$&,' : '$&');

/** The text of an option, including formulas. */
function wordsOf(option: HTMLInputElement): Node {
  const words = document.createElement('span');
  words.append(...option.closest('.predict-option')!.querySelector('span')!.cloneNode(true).childNodes);
  return words;
}

/** A sentence with its placeholders filled in, one of which may be an element. */
function filled(sentence: string, names: Record<string, string | Node | undefined>): (string | Node)[] {
  const pieces = sentence.split(/\{(\w+)\}/);
  return pieces.map((piece, i) => {
    if (i % 2 === 0) return piece;
    const words = names[piece] ?? '';
    if (words instanceof Element && words.lastChild instanceof Element) {
      // no line begins with the quotation mark that closes a formula
      const tail = document.createElement('span');
      tail.className = 'predict-tail';
      const [closing] = /^[\p{Pf}.,，。]*/u.exec(pieces[i + 1])!;
      pieces[i + 1] = pieces[i + 1].slice(closing.length);
      tail.append(words.lastChild, closing);
      words.append(tail);
    }
    return words;
  });
}
