/** Another page of the course, to take pieces from. */
export async function readPage(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  // its own styles and scripts are not among those that this page's policy allows
  const text = (await answer.text()).replace(/<(style|script)\b[^>]*>[^]*?<\/\1>/g, '');
  return new DOMParser().parseFromString(text, 'text/html');
}
