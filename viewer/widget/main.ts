import '../style/embed.css';
import { EMBED_DATA_ID, EMBED_FALLBACK_ID } from '../data/embed.ts';
import type { EmbedData } from '../data/embed.ts';
import { canDraw } from '../scene/index.ts';
import { fromQuery } from '../state/index.ts';
import { tellHeight } from './height.ts';
import { mountFrame } from './frame.ts';

/** The frame page: what the server put into it, drawn; where nothing can be drawn the lists it came with stay. */
const carried = document.querySelector(`#${EMBED_DATA_ID}`)?.textContent;
const root = document.querySelector<HTMLElement>('#wenmai');
if (carried && root && canDraw()) {
  mountFrame(root, JSON.parse(carried) as EmbedData, fromQuery(location.search));
  document.querySelector(`#${EMBED_FALLBACK_ID}`)?.classList.add('visually-hidden');
}
tellHeight(window);
