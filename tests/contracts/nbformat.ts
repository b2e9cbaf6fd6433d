/**
 * The faults of a notebook, by the parts of nbformat 4.5's schema that concern what we write. Jupyter's own validator
 * agrees, on notebooks of the course and on damaged ones (`nbformat.test.ts`).
 */
export function nbformatFaults(notebook: unknown): string[] {
  const faults: string[] = [];
  const say = (is: boolean, what: string) => void (is || faults.push(what));
  const keys = (value: object, required: string[], where: string) =>
    say(
      Object.keys(value).sort().join() === [...required].sort().join(),
      `${where} has ${Object.keys(value).join(', ')}`,
    );
  if (!isObject(notebook)) return ['is no object'];
  keys(notebook, ['metadata', 'nbformat', 'nbformat_minor', 'cells'], 'the notebook');
  say(notebook.nbformat === 4 && notebook.nbformat_minor === 5, 'format');
  const { kernelspec, language_info } = (isObject(notebook.metadata) ? notebook.metadata : {}) as Record<
    string,
    unknown
  >;
  say(isObject(kernelspec) && isText(kernelspec.name) && isText(kernelspec.display_name), 'kernelspec');
  say(isObject(language_info) && isText(language_info.name), 'language_info');
  const cells = Array.isArray(notebook.cells) ? (notebook.cells as unknown[]) : [];
  say(Array.isArray(notebook.cells), 'cells');
  const ids = new Set<unknown>();
  cells.forEach((cell, i) => {
    const where = `cell ${i}`;
    if (!isObject(cell)) return void faults.push(where);
    const isCode = cell.cell_type === 'code';
    say(isCode || cell.cell_type === 'markdown', `${where}: type`);
    keys(cell, ['id', 'cell_type', 'metadata', 'source', ...(isCode ? ['outputs', 'execution_count'] : [])], where);
    say(isText(cell.id) && /^[a-zA-Z0-9-_]{1,64}$/.test(cell.id), `${where}: id ${String(cell.id)}`);
    say(!ids.has(cell.id), `${where}: id ${String(cell.id)} twice`);
    ids.add(cell.id);
    say(isObject(cell.metadata), `${where}: metadata`);
    const lines = Array.isArray(cell.source) ? (cell.source as unknown[]) : [cell.source];
    say(lines.every(isText), `${where}: source`);
    if (!isCode) return;
    say(Array.isArray(cell.outputs), `${where}: outputs`);
    say(cell.execution_count === null || (Number.isInteger(cell.execution_count) && (cell.execution_count as number) >= 0), `${where}: count`); // prettier-ignore
  });
  return faults;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
