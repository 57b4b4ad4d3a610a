/** The browser-safe door of the graph: its nouns, its tables, and what is computed from them without a store. */
export * from './model/index.ts';
export * from './schema/entity-types.ts';
export * from './schema/link-types.ts';
export { build, openBuilder, type Builder } from './build.ts';
export { byCode, byDate, byId, dateOf } from './build/order.ts';
export { linkId } from './build/links.ts';
export * from './analyse/index.ts';
export * from './queries/index.ts';
export * from './export/index.ts';
export * from './schema/check.ts';
