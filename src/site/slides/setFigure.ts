import { liveFigures } from '@kit/liveFigures';
import { readState } from '@kit/urlState';

/** Sets a figure as a link says. One that is not hydrated yet will read it from the address. */
export function setFigure(id: string, query: string) {
  const figure = liveFigures.get(id);
  if (figure) return figure.set(() => ({ ...figure.defaults, ...readState(id, figure.controls, query) }));
  const given = new URLSearchParams(location.search);
  for (const name of [...given.keys()]) if (name.startsWith(`${id}.`)) given.delete(name);
  for (const [name, value] of new URLSearchParams(query)) given.set(name, value);
  const search = `${given}`.replaceAll('%2C', ',');
  history.replaceState(history.state, '', location.pathname + (search && `?${search}`) + location.hash);
}
