import { formatNumber, parseTyped } from '@ui/number';

/** Brings every prediction below `root` to life: commit first, then the answer opens. */
export function startPredictions(root: ParentNode) {
  root.querySelectorAll<HTMLElement>('.predict').forEach(startPrediction);
}

let count = 0;

function startPrediction(box: HTMLElement) {
  const form = box.querySelector('form')!;
  const button = form.querySelector('button')!;
  const answer = box.querySelector<HTMLElement>('.predict-answer')!;
  const entry = form.querySelector<HTMLInputElement>('.predict-number input');
  const options = [...form.querySelectorAll<HTMLInputElement>('.predict-option input')];
  const name = `prediction-${count++}`;
  for (const option of options) option.name = name;

  const guess = () => (entry ? parseTyped(entry.value) : options.find((option) => option.checked));
  form.addEventListener('input', () => {
    button.disabled = guess() === undefined;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = guess();
    if (given === undefined) return;
    for (const option of options) option.disabled = true;
    if (entry) entry.disabled = true;
    button.hidden = true;
    box.classList.add('is-committed');
    answer.hidden = false;
    // the sentence is written after the status region is in sight, so that it is announced
    answer.querySelector('.predict-verdict')!.textContent = verdict(box, given);
  });
}

function verdict(box: HTMLElement, given: number | HTMLInputElement): string {
  const { value, tolerance, right, wrong, near } = box.dataset;
  if (typeof given === 'number') {
    const off = Math.abs(given - Number(value));
    if (off <= Number(tolerance) + 1e-9) return right!;
    return near!.replace('{guess}', formatNumber(given)).replace('{value}', formatNumber(Number(value)));
  }
  const label = given.closest<HTMLElement>('.predict-option')!;
  if (label.dataset.right === 'true') return right!;
  return wrong!.replace('{choice}', label.querySelector('span')!.innerText.trim());
}
