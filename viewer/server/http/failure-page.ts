import type { HonoRequest } from 'hono';
import type { Failure } from '../../data/api.ts';
import { escapeHtml } from '../../data/escape.ts';

/** True when a person looks at the answer: a frame, or an address typed or clicked. Programs get JSON. */
export const readsPages = (req: HonoRequest): boolean =>
  req.path === '/embed' ||
  (!req.path.startsWith('/api/') && (req.header('accept') ?? '').includes('text/html'));

/** What went wrong and what to do, as a page that needs nothing else. */
export const failurePage = ({ error, hint }: Failure): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>文脉 Wenmai</title><style>:root{color-scheme:light dark}body{font:16px/1.75 'Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif;
margin:12vh auto;max-width:36em;padding:0 1.5em;background:light-dark(#FBFAF7,#17181A);color:light-dark(#1F1D1A,#E9E6DF)}</style></head>
<body><h1>文脉</h1><p>${escapeHtml(error)}</p>${hint ? `<p><strong>${escapeHtml(hint)}</strong></p>` : ''}</body></html>`;
