/** Pointing at seats. The keyboard has the list of seats beside the canvas. */
import type { StateCode } from '../../core/terms.ts';
import { nearest, type Seat } from './plan.ts';

const REACH = 22; // px from the middle of a seat

/** Tells which seat the pointer stands on, and which is pressed; aborting the controller ends it. */
export function watchPointer(
  canvas: HTMLCanvasElement,
  seats: () => readonly Seat[],
  point: (code: StateCode | null) => void,
  pick: (code: StateCode) => void,
): AbortController {
  const over = new AbortController();
  const { signal } = over;
  let pointed: StateCode | null = null;
  const seatUnder = (event: MouseEvent): StateCode | null => {
    const { left, top } = canvas.getBoundingClientRect();
    return nearest(seats(), { x: event.clientX - left, y: event.clientY - top }, REACH)?.code ?? null;
  };
  const move = (code: StateCode | null): void => {
    if (code === pointed) return;
    pointed = code;
    canvas.style.cursor = code === null ? '' : 'pointer';
    point(code);
  };
  canvas.addEventListener('pointermove', (event) => move(event.pointerType === 'touch' ? null : seatUnder(event)), {
    signal,
  });
  canvas.addEventListener('pointerleave', () => move(null), { signal });
  canvas.addEventListener(
    'click',
    (event) => {
      const code = seatUnder(event);
      if (code !== null) pick(code);
    },
    { signal },
  );
  return over;
}
