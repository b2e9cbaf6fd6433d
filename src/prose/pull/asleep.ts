import { alive } from '@kit/alive';
import { keepSideways } from './sideways';

/** Asks the page to bring a figure to life before it is seen. */
const wakeUp = 'downhill:wake';

const idOf = (number: HTMLElement) => number.dataset.pulls!.split('.')[0];
const figureOf = (number: HTMLElement) => document.getElementById(idOf(number));

/** Brings the figure of a number to life. */
export const wake = (number: HTMLElement) =>
  figureOf(number)?.dispatchEvent(new CustomEvent(wakeUp, { bubbles: true }));

/** What a number says on the page at first; a finger may pull it from when this is asked first. */
export function printedIn(number: HTMLElement): string {
  if (number.dataset.printed === undefined) keepSideways(number);
  return (number.dataset.printed ??= number.textContent);
}

/**
 * Has a number be a slider, and be seen as one, while its figure sleeps. What has no figure, or is no longer one of its
 * inputs, is a number like others.
 */
export function doze(number: HTMLElement) {
  const printed = printedIn(number);
  const figure = figureOf(number);
  const isAsleep = figure !== null && !alive.has(figure.id);
  if (isAsleep && number.hasAttribute('role') && !number.hasAttribute('aria-disabled')) return; // or it would lose the focus
  if (number.textContent !== printed) number.textContent = printed;
  for (const name of ['role', 'tabindex', 'title', 'data-moved', 'aria-disabled']) number.removeAttribute(name);
  if (!isAsleep) return;
  const { of } = number.dataset;
  const told = {
    ...{ tabindex: '0', role: 'slider' },
    ...(of ? { 'aria-label': of } : { 'aria-labelledby': `${figure.id}-title` }),
    ...{ 'aria-valuenow': `${Number(printed.replace('−', '-')) || 0}`, 'aria-valuetext': printed },
  };
  for (const [name, said] of Object.entries(told)) number.setAttribute(name, said);
}
