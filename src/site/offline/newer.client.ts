import { keptVersion, newest } from './store';

/** Says on a saved page that the server has a newer version; the reader decides. */
const link = document.querySelector<HTMLAnchorElement>('[data-newer]');
const [kept, server] = await Promise.all([keptVersion(), newest().catch(() => null)]).catch(() => [null, null]);
if (link && kept !== null && server && server.version !== kept) {
  const note = document.createElement('p');
  note.className = 'newer';
  note.setAttribute('role', 'status');
  const update = document.createElement('a');
  update.href = link.href;
  update.textContent = link.dataset.update!;
  note.append(`${link.dataset.newer} `, update);
  document.querySelector('.masthead')?.after(note);
}
