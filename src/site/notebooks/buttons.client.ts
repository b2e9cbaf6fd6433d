/**
 * The buttons that save a notebook, `data-notebook="losses"`, wherever they are; messages go into `data-notebook-said`
 * beside them.
 */
import { fill } from '@i18n/fill';
import { localeOf } from '@i18n/locale';

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLButtonElement>('button[data-notebook]');
  if (button?.getAttribute('aria-disabled') === null) void saveBy(button);
});

async function saveBy(button: HTMLButtonElement) {
  const locale = localeOf(document.documentElement);
  const place = button.parentElement!.querySelector('[data-notebook-said]');
  const say = (text: string) => place && (place.textContent = text);
  button.setAttribute('aria-disabled', 'true');
  say('');
  try {
    const [{ saveNotebook, NotSaved }, { notebookStrings }] = await Promise.all([
      import('./save'),
      import('./strings'),
    ]);
    const t = notebookStrings[locale];
    await saveNotebook(button.dataset.notebook!, locale).then(
      (file) => say(fill(t.saved, { file })),
      (error: unknown) => {
        say(t[error instanceof NotSaved ? error.reason : 'noNetwork']);
        if (!(error instanceof NotSaved)) throw error;
      },
    );
  } finally {
    button.removeAttribute('aria-disabled');
  }
}
