/** GLSL for the eight outlines: exact distance to each edge, so that every size is crisp and can be ringed. */
import { ENTITY_TYPES, TYPE_LOOKS } from '#graph';
import { outline } from './outline.ts';
import type { Outline } from './outline.ts';

export const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_point;
varying float v_pixel;
varying float v_shape;
const float bias = 255.0 / 254.0;
const float margin = 6.0;

void main() {
  float radius = a_size / u_sizeRatio;
  vec2 offset = a_corner * (radius + margin) * u_correctionRatio * 2.0;
  gl_Position = vec4((u_matrix * vec3(a_position + offset, 1)).xy, 0, 1);
  v_point = a_corner * (radius + margin) / radius;
  v_pixel = 1.0 / radius;
  v_shape = a_shape;
  v_ring = a_ring;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

export const fragment = (): string => /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_point;
varying float v_pixel;
varying float v_shape;
uniform vec4 u_paper;

void side(vec2 p, vec2 a, vec2 b, inout float d, inout float s) {
  vec2 e = a - b;
  vec2 w = p - b;
  vec2 r = w - e * clamp(dot(w, e) / dot(e, e), 0.0, 1.0);
  d = min(d, dot(r, r));
  bvec3 c = bvec3(p.y >= b.y, p.y < a.y, e.x * w.y > e.y * w.x);
  if (all(c) || all(not(c))) s = -s;
}

float outline(vec2 p) {
  float d = 1e6;
  float s = 1.0;
  ${ENTITY_TYPES.map((type, index) => branch(outline(TYPE_LOOKS[type].path), index)).join('\n  ')}
  return s * sqrt(d);
}

void main(void) {
  float px = outline(v_point) / v_pixel;
  #ifdef PICKING_MODE
  gl_FragColor = px < 3.0 ? v_color : vec4(0.0);
  #else
  float fill = clamp(0.5 - px, 0.0, 1.0);
  float halo = clamp(2.0 - px, 0.0, 1.0);
  float ring = clamp(px - 1.5, 0.0, 1.0) * clamp(4.5 - px, 0.0, 1.0) * v_ring.a;
  vec4 color = mix(u_paper * halo, vec4(v_color.rgb, 1.0), fill);
  gl_FragColor = mix(color, vec4(v_ring.rgb, 1.0), ring);
  #endif
}
`;

function branch(shape: Outline, index: number): string {
  const test = `if (abs(v_shape - ${float(index)}) < 0.5)`;
  if (shape.kind === 'circle') return `${test} return length(p) - ${float(shape.radius)};`;
  const { points } = shape;
  const sides = points.map((point, at) => {
    const before = points[(at + points.length - 1) % points.length] ?? point;
    return `side(p, ${vec(before)}, ${vec(point)}, d, s);`;
  });
  return `${test} { ${sides.join(' ')} }`;
}

const float = (n: number): string => n.toFixed(4);
const vec = ([x, y]: [number, number]): string => `vec2(${float(x)}, ${float(y)})`;
