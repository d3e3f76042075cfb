/** Codes of refusals; the sentence that teaches and the rule stand beside each in `REFUSALS`. */
export type RefusalCode = string;
export interface Refusal {
  readonly code: RefusalCode;
}
