/** The viewer's server: reads a store, answers in the shapes of `viewer/data/api.ts`, changes nothing. */
export { createApp, type AppOptions } from './app.ts';
export { openBrowser } from './browser.ts';
export { serve, type Served, type ServeOptions } from './serve.ts';
