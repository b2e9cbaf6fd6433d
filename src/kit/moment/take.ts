import { fill } from '@i18n/fill';
import { localePath } from '@i18n/languages';
import type { Locale } from '@i18n/locale';
import { coursePath } from '@ui/page';
import { largest, momentAddress, momentInFile } from './moment';
import { momentStrings } from './strings';

/**
 * Opens the moment in a file, on the page of its figure; if that fails, returns a sentence that says why, or one of
 * those given.
 */
export async function takeMoment(
  file: File,
  locale: Locale,
  told: Partial<typeof momentStrings.en> = {},
): Promise<string> {
  const t = { ...momentStrings[locale], ...told };
  // a character takes at most four bytes: larger files need not be read
  const moment = file.size > 4 * largest ? 'too-large' : momentInFile(await file.text());
  if (typeof moment === 'string') return fill(t[moment], { file: file.name });
  const page = coursePath + localePath(locale) + moment.page;
  if (!(await isOn(page, moment.figure))) return fill(t.notHere, { file: file.name });
  const address = new URL(await momentAddress(page, moment), location.href);
  const isHere = address.pathname + address.search === location.pathname + location.search;
  if (isHere) {
    history.pushState(history.state, '', address); // without a `hashchange`, which would load the page once more
    location.reload();
  } else location.href = address.href;
  return '';
}

/** Whether a page has a figure; without a network, the browser says so when it goes there. */
async function isOn(page: string, figure: string): Promise<boolean> {
  try {
    const answer = await fetch(page);
    return answer.ok && (await answer.text()).includes(`id="${figure}"`);
  } catch {
    return true;
  }
}
