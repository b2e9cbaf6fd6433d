import { liveFigures } from '@kit/liveFigures';
import { keepSideways } from './sideways';

/** The event that asks the page to hydrate a figure before it is seen. */
const hydrateEvent = 'downhill:wake';

const idOf = (number: HTMLElement) => number.dataset.pulls!.split('.')[0];
const figureOf = (number: HTMLElement) => document.getElementById(idOf(number));

/** Hydrates the figure of a number. */
export const hydrate = (number: HTMLElement) =>
  figureOf(number)?.dispatchEvent(new CustomEvent(hydrateEvent, { bubbles: true }));

/** A number's initial text on the page. The first call also makes it draggable by touch. */
export function printedIn(number: HTMLElement): string {
  if (number.dataset.printed === undefined) keepSideways(number);
  return (number.dataset.printed ??= number.textContent);
}

/**
 * Makes a number a slider, also in looks, as long as its figure is not hydrated. A number without a figure, or no
 * longer one of its inputs, becomes plain text.
 */
export function prepare(number: HTMLElement) {
  const printed = printedIn(number);
  const figure = figureOf(number);
  const isWaiting = figure !== null && !liveFigures.has(figure.id);
  if (isWaiting && number.hasAttribute('role') && !number.hasAttribute('aria-disabled')) return; // otherwise it would lose the focus
  if (number.textContent !== printed) number.textContent = printed;
  for (const name of ['role', 'tabindex', 'title', 'data-moved', 'aria-disabled']) number.removeAttribute(name);
  if (!isWaiting) return;
  const { of } = number.dataset;
  const told = {
    ...{ tabindex: '0', role: 'slider' },
    ...(of ? { 'aria-label': of } : { 'aria-labelledby': `${figure.id}-title` }),
    ...{ 'aria-valuenow': `${Number(printed.replace('−', '-')) || 0}`, 'aria-valuetext': printed },
  };
  for (const [name, said] of Object.entries(told)) number.setAttribute(name, said);
}
