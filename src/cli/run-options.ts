/** Options of `run`, as the user gave them. */
export interface RunOptions {
  readonly seed?: string;
  readonly as?: string;
  readonly script?: string;
  readonly policy?: readonly string[];
  readonly params?: string;
  readonly record?: string;
  readonly json?: boolean;
}
