// Functions for a page's cells, for `evaluate`: each is self-contained, since it is sent to the page as text.

/** Opens the first cell of that name, and waits for its editor. */
export async function openCell(name) {
  const until = async (what) => {
    for (let tries = 0; tries < 600; tries++) {
      const found = what();
      if (found) return found;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`${name} does not come alive`);
  };
  const cell = document.querySelector(`[data-cell="${name}"]`);
  await until(() => {
    cell.scrollIntoView({ block: 'center', behavior: 'instant' });
    return cell.dataset.ready;
  });
  if (!cell.querySelector('.cell-editor').shadowRoot) cell.querySelector('.cell-static').click();
  await until(() => cell.querySelector('.cell-editor').shadowRoot?.querySelector('.cm-content'));
}

/** Puts code into an open cell's editor and runs it; returns how it ended and everything shown. */
export async function runCell({ name, code, seconds = 40 }) {
  const cell = document.querySelector(`[data-cell="${name}"]`);
  const { view } = cell.querySelector('.cell-editor').shadowRoot.querySelector('.cm-content').cmTile.root;
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: code } });
  await new Promise((done) => setTimeout(done, 50));
  delete cell.dataset.status;
  cell.querySelector('[data-action=run]').click();
  for (let tries = 0; tries < seconds * 20; tries++) {
    if (/done|failed|wrong|right/.test(cell.dataset.status)) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  return { status: cell.dataset.status, output: cell.querySelector('.cell-output').innerText.trim() };
}
