import type { Handler } from 'hono';
import { EMBED_DATA_ID, EMBED_FALLBACK_ID, type EmbedData } from '../../data/embed.ts';
import { fromQuery } from '../../state/url.ts';
import { visible } from '../../state/visible.ts';
import type { Context } from '../context.ts';
import { builtPage } from '../site.ts';
import { fallbackOf } from './fallback.ts';
import { framedParts } from './parts.ts';

export interface EmbedOptions {
  assets: string;
  context: Context;
  key: string;
}

/** Where vite puts the frame page, by where it stood. */
const BUILT = ['embed.html', 'widget/embed.html'];

/** When it is not built the frame still shows the drawing and the lists. */
const BARE =
  '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>文脉</title></head><body></body></html>';

/** `/embed?…`, with the query string of the site: the frame page, the view it shows, and the same without scripts. */
export const embedPage =
  ({ assets, context, key }: EmbedOptions): Handler =>
  async (c) => {
    const { origin, search } = new URL(c.req.url);
    const state = fromQuery(search);
    const { parts, edge } = await framedParts(context, state, { signal: c.req.raw.signal });
    const data: EmbedData = { parts, edge, key, origin };
    const fallback = fallbackOf({
      shown: visible(parts, state),
      edge,
      language: state.lang ?? 'zh',
      theme: state.theme,
      link: `${origin}/${search}`,
    });
    const page = (await builtPage(assets, BUILT)) ?? BARE;
    const carried =
      `<main id="${EMBED_FALLBACK_ID}">${fallback}</main>` +
      `<script type="application/json" id="${EMBED_DATA_ID}">${inScript(data)}</script>`;
    c.header('Cache-Control', 'no-store');
    return c.html(withBody(page, carried));
  };

/** JSON that cannot end the element it stands in, whatever the names of the texts are: `</script>`, `<!--`. */
const inScript = (data: EmbedData): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Puts `carried` at the head of the body, before the scripts that look for it run. */
function withBody(page: string, carried: string): string {
  const body = /<body[^>]*>/iu.exec(page);
  if (!body) return page + carried;
  const at = body.index + body[0].length;
  return page.slice(0, at) + carried + page.slice(at);
}
