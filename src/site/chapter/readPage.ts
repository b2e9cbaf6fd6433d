/** The source of another page of the course. */
export async function sourceOf(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.text();
}

/** Parses a page of the course to take pieces from. */
export const pageIn = (source: string): Document =>
  // this page's policy does not allow the styles and scripts of the other
  new DOMParser().parseFromString(source.replace(/<(style|script)\b[^>]*>[^]*?<\/\1>/g, ''), 'text/html');

/** Another page of the course, to take pieces from. */
export const readPage = async (address: string): Promise<Document> => pageIn(await sourceOf(address));
