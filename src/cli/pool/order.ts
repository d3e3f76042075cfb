/** What a worker is asked to play. Every task is a number; what it stands for is in the order. */
import { type Bill, type Outing, playOuting } from '../../study/balance/play.ts';
import type { Plan } from '../../study/runs/plan.ts';
import { playRun, type Row } from '../../study/runs/row.ts';

/** An order as it goes to each worker, once. */
export type Order = { readonly kind: 'balance'; readonly bill: Bill } | { readonly kind: 'study'; readonly plan: Plan };

/** What comes back for a task of an order. */
export type Result<O extends Order> = O extends { readonly kind: 'balance' } ? Outing : Row;

/** The player of an order's tasks. */
export function playerOf(order: Order): (task: number) => Outing | Row {
  return order.kind === 'balance' ? (task) => playOuting(order.bill, task) : (task) => playRun(order.plan, task);
}
