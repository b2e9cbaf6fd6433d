/** What was dropped: files and folders, or something else instead. */
export interface Dropped {
  files: File[];
  folders: FileSystemDirectoryEntry[];
  problem?: 'address' | 'words' | 'nothing';
}

/** Reads what was dropped, synchronously, because it is gone after the event. */
export function dropped(transfer: DataTransfer | null): Dropped {
  const items = [...(transfer?.items ?? [])].filter(({ kind }) => kind === 'file');
  const entries = items.map((item) => ({ entry: item.webkitGetAsEntry?.(), file: item.getAsFile() }));
  const folders = entries.flatMap(({ entry }) => (entry?.isDirectory ? [entry as FileSystemDirectoryEntry] : []));
  const own = entries.flatMap(({ entry, file }) => (file && !entry?.isDirectory ? [file] : []));
  const files = items.length ? own : [...(transfer?.files ?? [])];
  if (files.length || folders.length) return { files, folders };
  // a picture dragged from another page arrives as its address, which is not fetched
  const isAddress = transfer?.types.includes('text/uri-list') || /^\s*https?:\S+\s*$/.test(transfer?.getData('text/plain') ?? ''); // prettier-ignore
  return { files, folders, problem: isAddress ? 'address' : transfer?.types.length ? 'words' : 'nothing' };
}
