import { NodeProgram } from 'sigma/rendering';
import type { ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { VERTEX, fragment } from './shape-shader.ts';

/** What a node carries beyond Sigma's own display data. */
export interface ShapeData {
  /** Index of the type in ENTITY_TYPES. */
  shape: number;
  ring: string | null;
}

// Of WebGLRenderingContext, which is not there when this file is read on a server.
const [TRIANGLES, UNSIGNED_BYTE, FLOAT] = [4, 5121, 5126];
const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix', 'u_paper'] as const;

/** A node program with one outline a type, a halo in the paper's colour, and a ring for what is picked. */
export function shapeProgram(paper: () => string): typeof NodeProgram<(typeof UNIFORMS)[number]> {
  return class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
    getDefinition() {
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: fragment(),
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_shape', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_ring', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [-1, 1],
          [1, -1],
          [1, 1],
        ],
      };
    }

    processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData & Partial<ShapeData>): void {
      const { array } = this;
      array[start] = data.x;
      array[start + 1] = data.y;
      array[start + 2] = data.size;
      array[start + 3] = data.shape ?? 0;
      array[start + 4] = floatColor(data.color);
      array[start + 5] = data.ring ? floatColor(data.ring) : 0;
      array[start + 6] = nodeIndex;
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      const { u_sizeRatio, u_correctionRatio, u_matrix, u_paper } = uniformLocations;
      gl.uniform1f(u_sizeRatio ?? null, params.sizeRatio);
      gl.uniform1f(u_correctionRatio ?? null, params.correctionRatio);
      gl.uniformMatrix3fv(u_matrix ?? null, false, params.matrix);
      const hex = paper();
      const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      gl.uniform4f(u_paper ?? null, channel(1), channel(3), channel(5), 1);
    }
  };
}
