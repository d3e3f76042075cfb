/** Which renderer a machine can carry. Software WebGL draws a fifth of what the plain canvas does, so it is not used. */

export type Renderer = 'canvas' | 'webgl';

const SOFTWARE = /SwiftShader|llvmpipe|softpipe|Basic Render/i;

/** The renderer for a graphics card by the name it gives itself; null when there is none. */
export const rendererFor = (card: string | null): Renderer =>
  card === null || SOFTWARE.test(card) ? 'canvas' : 'webgl';

/** The name of the graphics card, from a context that is made for the question and given back. */
function graphicsCard(): string | null {
  const gl = document.createElement('canvas').getContext('webgl');
  const told = gl?.getExtension('WEBGL_debug_renderer_info') ?? null;
  if (gl === null || told === null) return null;
  const name: unknown = gl.getParameter(told.UNMASKED_RENDERER_WEBGL);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof name === 'string' ? name : null;
}

/** The renderer asked for, if the machine has it; else the one that suits it. */
export function chooseRenderer(asked?: Renderer): Renderer {
  if (asked === 'canvas') return asked;
  if (asked === 'webgl' && document.createElement('canvas').getContext('webgl') !== null) return asked;
  return rendererFor(graphicsCard());
}
