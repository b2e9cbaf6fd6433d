/** The source of another page of the course. */
export async function sourceOf(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.text();
}

/** A page of the course to take pieces from. */
export const pageIn = (source: string): Document =>
  // its own styles and scripts are not among those that this page's policy allows
  new DOMParser().parseFromString(source.replace(/<(style|script)\b[^>]*>[^]*?<\/\1>/g, ''), 'text/html');

/** Another page of the course, to take pieces from. */
export const readPage = async (address: string): Promise<Document> => pageIn(await sourceOf(address));
