export { PALETTES } from './palette.ts';
export type { Palette } from './palette.ts';
export { canDraw, mountScene } from './scene.ts';
export type { Scene, SceneEvents, SceneView, Thing } from './stage.ts';
