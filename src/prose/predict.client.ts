import { answerTo, keepAnswer, onAnswers, type Answer } from '@kit/answers';
import { formatNumber, parseTyped } from '@ui/number';

/** Brings every prediction below `root` to life: commit first, then the answer opens, here and in the figures. */
export function startPredictions(root: ParentNode) {
  root.querySelectorAll<HTMLElement>('.predict').forEach(startPrediction);
}

function startPrediction(box: HTMLElement) {
  const form = box.querySelector('form')!;
  const [commit, show] = form.querySelectorAll('button');
  const answer = box.querySelector<HTMLElement>('.predict-answer')!;
  const entry = form.querySelector<HTMLInputElement>('.predict-number input');
  const options = [...form.querySelectorAll<HTMLInputElement>('.predict-option input')];
  const claim = box.dataset.claim!;
  for (const option of options) option.name = `prediction-${claim}`;

  const guess = () => (entry ? parseTyped(entry.value) : options.find((option) => option.checked)?.value);
  const look = () => {
    commit.disabled = guess() === undefined;
  };
  form.addEventListener('input', look);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = guess();
    if (given !== undefined) keepAnswer(claim, { guess: given });
  });
  show.addEventListener('click', () => {
    keepAnswer(claim, {});
    open({});
  });

  /** Opens the answer to a guess, or to a reader who only wants to see; a guess can then still be made. */
  function open({ guess: given }: Answer) {
    answer.hidden = false;
    show.hidden = true;
    if (given === undefined) return;
    const chosen = options.find((option) => option.value === given);
    if (options.length && !chosen) return;
    if (chosen) chosen.checked = true;
    for (const option of options) option.disabled = true;
    if (entry) {
      entry.value = formatNumber(Number(given), 6);
      entry.disabled = true;
    }
    commit.hidden = true;
    box.classList.add('is-committed');
    // the sentence is written after the status region is in sight, so that it is announced
    answer.querySelector('.predict-verdict')!.textContent = verdict(box, chosen ?? Number(given));
  }

  const kept = answerTo(claim);
  if (kept?.guess !== undefined) open(kept);
  look(); // the browser may have kept what was chosen
  onAnswers(() => {
    const now = answerTo(claim);
    if (now?.guess !== undefined && !box.classList.contains('is-committed')) open(now);
  });
}

/** A number as the prose writes it. */
const written = (value: number) => formatNumber(value, 6).replace(/\d(?=(?:\d{3})+$)/g, value >= 10_000 ? '$&,' : '$&');

function verdict(box: HTMLElement, given: number | HTMLInputElement): string {
  const { value, tolerance, right, wrong, near } = box.dataset;
  if (typeof given === 'number') {
    const off = Math.abs(given - Number(value));
    if (off <= Number(tolerance) + 1e-9) return right!;
    return near!.replace('{guess}', written(given)).replace('{value}', written(Number(value)));
  }
  const label = given.closest<HTMLElement>('.predict-option')!;
  if (label.dataset.right === 'true') return right!;
  return wrong!.replace('{choice}', label.querySelector('span')!.innerText.trim());
}
