/**
 * What the server puts into `/embed?…` for the frame page, so that its first picture needs no request.
 * The query string of `/embed` is that of the site itself (`viewer/state/url.ts`): any view can be framed.
 */
import type { EdgeCard, View } from './api.ts';

/** `<script type="application/json" id="wenmai-embed">` holds an `EmbedData`. */
export const EMBED_DATA_ID = 'wenmai-embed';

/** `<main id="wenmai-fallback">` holds the drawing and the lists for readers without scripts: hide it once drawn. */
export const EMBED_FALLBACK_ID = 'wenmai-fallback';

/** Query parameter that carries `EmbedData.key` in requests to `/api` from a frame on another origin. */
export const EMBED_KEY_PARAM = 'embed';

export interface EmbedData {
  /** As `visible` of `viewer/state` takes them: the base of the map first, then each neighbourhood opened. */
  parts: { of: string | null; view: View }[];
  /** The edge picked in the URL, with its first sentences; null when none is. */
  edge: EdgeCard | null;
  /** Opens `/api` to this frame: `createClient({ base: origin, key })`. */
  key: string;
  /** Of the site, `http://127.0.0.1:4870`; links out of the frame begin with it. */
  origin: string;
}
