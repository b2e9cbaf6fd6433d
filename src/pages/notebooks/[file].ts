import type { APIRoute } from 'astro';
import { libraryFiles, type LibraryFile } from '@site/notebooks/library';

export const getStaticPaths = () => Object.keys(libraryFiles).map((file) => ({ params: { file } }));

/** A file that lies beside a notebook. */
export const GET: APIRoute<Record<string, never>, { file: LibraryFile }> = async ({ params: { file } }) =>
  new Response(await libraryFiles[file](), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
