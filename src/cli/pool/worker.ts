/** A worker thread: plays the tasks that it is sent, one after the other, and sends back what came of each. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Order, playerOf } from './order.ts';

const play = playerOf(workerData as Order);
parentPort?.on('message', (task: number) => parentPort?.postMessage({ task, result: play(task) }));
