export { hierarchyOf } from './hierarchy.ts';
export * from './relate.ts';
export { explain, resolve } from './resolve.ts';
export { settingOf } from './setting.ts';
