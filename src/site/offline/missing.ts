import { coursePath } from '@ui/page';

/** The address of the page that a reader was on the way to, when it was not kept (`public/sw.js`); null for any other address. */
export function missingPage({ href, origin, searchParams, hash }: URL): URL | null {
  const path = searchParams.get('missing');
  if (path === null) return null;
  const page = new URL(origin + coursePath + path);
  page.hash ||= hash; // some browsers give it to a service worker
  const isOfCourse = page.origin === origin && page.pathname.startsWith(coursePath);
  return isOfCourse && page.pathname !== new URL(href).pathname ? page : null;
}

/** Goes there if the network is back, which is asked of the server rather than of the saved pages. */
export async function goIfThere(page: URL) {
  const answer = await fetch(page, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  if (answer?.ok) location.replace(page);
}
