export * from './state.ts';
export * from './steps.ts';
export * from './url.ts';
export * from './visible.ts';
