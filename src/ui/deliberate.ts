/** A press that was meant: the second half of a double click falls on whatever the first half brought up, and decides nothing. */
export const deliberate =
  (does: () => void) =>
  (event: MouseEvent): void => {
    if (event.detail <= 1) does();
  };
