export * from './relate.ts';
export { explain, resolve } from './resolve.ts';
