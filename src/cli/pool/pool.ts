/** Games on all cores: tasks go to worker threads and come back in any order. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Order, Result } from './order.ts';

/** Tasks under way in each worker: one that is played, one that waits, so that no core does. */
const AHEAD = 2;

/** Workers where the user names no number: one a core. */
export const coresHere = (): number => availableParallelism();

/**
 * Plays the tasks of an order and gives each result to `got` as it comes. Ends 'stopped' when the user stops the program
 * (Ctrl-C, or a signal to end): what had come by then has been given. Throws what a worker throws.
 */
export function playAll<O extends Order>(
  order: O,
  tasks: readonly number[],
  workers: number,
  got: (task: number, result: Result<O>) => void,
): Promise<'finished' | 'stopped'> {
  if (tasks.length === 0) return Promise.resolve('finished');
  return new Promise((settle, fail) => {
    const pool: Worker[] = [];
    let next = 0;
    let left = tasks.length;
    let over = false;
    const end = (how: 'finished' | 'stopped' | Error): void => {
      if (over) return;
      over = true;
      process.off('SIGINT', stop).off('SIGTERM', stop);
      void Promise.all(pool.map((worker) => worker.terminate())).then(() =>
        how instanceof Error ? fail(how) : settle(how),
      );
    };
    const stop = (): void => end('stopped');
    const give = (worker: Worker): void => {
      const task = tasks[next++];
      if (task !== undefined) worker.postMessage(task);
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    for (let count = Math.min(workers, tasks.length); count > 0; count--) {
      // The program's own file: bundled, it starts as a worker where it finds itself in one.
      const worker = new Worker(process.argv[1] ?? '', { workerData: order });
      worker.on('message', ({ task, result }: { readonly task: number; readonly result: Result<O> }) => {
        if (over) return;
        try {
          got(task, result);
        } catch (error) {
          end(error as Error);
          return;
        }
        left--;
        if (left === 0) end('finished');
        else give(worker);
      });
      worker.on('error', end);
      pool.push(worker);
      for (let ahead = 0; ahead < AHEAD; ahead++) give(worker);
    }
  });
}
