import { localeOf } from '@i18n/locale';
import { momentStrings } from './strings';
import { takeMoment } from './take';

/** Opens a file that was dropped on a page, or says at the top of the page why it cannot. */
export async function takeDropped(file: File) {
  const locale = localeOf(document.documentElement);
  const { notTaken } = momentStrings[locale];
  const isJson = /\.json$/i.test(file.name);
  const said = await takeMoment(file, locale, isJson ? {} : { 'not-a-moment': notTaken, 'too-large': notTaken });
  document.querySelector('.moment-refused')?.remove();
  if (!said) return;
  const note = document.createElement('p');
  note.className = 'newer moment-refused';
  note.setAttribute('role', 'alert');
  note.textContent = said;
  const masthead = document.querySelector('.masthead');
  if (masthead) masthead.after(note);
  else document.body.prepend(note);
  note.scrollIntoView({ block: 'nearest' });
}
