export * from './evidence.ts';
export * from './merge.ts';
