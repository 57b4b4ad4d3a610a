/** The Node-only door: where a graph is kept and asked. */
export type { Change, RebuiltStore, Rows, RunOptions, Store } from './store.ts';
export { openStore, DEFAULT_STORE, type OpenOptions, type OpenStore } from './open.ts';
export { openArchive, type Archive } from './archive.ts';
export { makeFolder } from './files.ts';
export { checkArchive } from './check-archive.ts';
export { keepOriginals, type Original } from './originals.ts';
export type { Inputs } from './inputs.ts';
export { QueryError, StoreError } from './errors.ts';
export { guard, PROCEDURES } from './guard.ts';
export { questionOf, unknownNames, type Question } from './question.ts';
export type { PlainNode, PlainPath, PlainRelationship } from './plain.ts';
export { isEmpty, wholeGraph } from './whole.ts';
export { startNeo4j, type Server, type ServerOptions } from './neo4j-server.ts';
