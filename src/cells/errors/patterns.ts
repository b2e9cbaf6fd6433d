/** The parts at each `{}` of a form that a sentence matches; null if it does not. */
export const partsIn = (form: string, sentence: string): string[] | null =>
  matcher(form).exec(sentence)?.slice(1) ?? null;

const matchers = new Map<string, RegExp>();

function matcher(form: string): RegExp {
  let found = matchers.get(form);
  if (!found) matchers.set(form, (found = new RegExp(`^${form.split('{}').map(escaped).join('([^]*)')}$`)));
  return found;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Fills the places of a form: `{}` with the next part, `{2}` with the second. */
export function putParts(form: string, parts: readonly string[]): string {
  let next = 0;
  return form.replace(/\{(\d?)\}/g, (_, place: string) => parts[place ? Number(place) - 1 : next++] ?? '');
}

/** Translates a sentence by a table of forms; null if none matches. */
export function byForms(forms: Record<string, string>, sentence: string): string | null {
  for (const [form, other] of Object.entries(forms)) {
    const parts = partsIn(form, sentence);
    if (parts) return putParts(other, parts);
  }
  return null;
}
