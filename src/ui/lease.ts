/** One tab plays a game; a second opens it read-only. Kept in localStorage, since a school network has no secure context. */

const PREFIX = 'without-objection.lease.';
const BEAT = 2000; // ms between signs of life
const DEAD = 5000; // ms after which a tab is taken for closed

const tab = Math.random().toString(36).slice(2);
let beating: { readonly id: string; readonly timer: ReturnType<typeof setInterval> } | null = null;

function holder(id: string): string | null {
  try {
    const [who, at] = (localStorage.getItem(PREFIX + id) ?? '').split(' ');
    return who !== undefined && who !== '' && Date.now() - Number(at) < DEAD ? who : null;
  } catch {
    return null;
  }
}

function beat(id: string): void {
  try {
    localStorage.setItem(PREFIX + id, `${tab} ${Date.now()}`);
  } catch {
    return;
  }
}

/** Lets go of the game that this tab plays. */
export function release(): void {
  if (beating === null) return;
  clearInterval(beating.timer);
  try {
    if (holder(beating.id) === tab) localStorage.removeItem(PREFIX + beating.id);
  } catch {
    return;
  } finally {
    beating = null;
  }
}

/** Takes a game for this tab. False when another tab plays it and `force` is not given. */
export function take(id: string, force = false): boolean {
  if (beating?.id === id) return true;
  release();
  const other = holder(id);
  if (other !== null && other !== tab && !force) return false;
  beat(id);
  beating = { id, timer: setInterval(() => beat(id), BEAT) };
  addEventListener('pagehide', release, { once: true });
  return true;
}

/** Tells when another tab takes a game that this tab plays, or changes it. */
export function watchOthers(lost: () => void, changed: () => void): void {
  addEventListener('storage', (event) => {
    if (
      beating !== null &&
      event.key === PREFIX + beating.id &&
      event.newValue !== null &&
      !event.newValue.startsWith(tab)
    ) {
      clearInterval(beating.timer);
      beating = null;
      lost();
    } else if (event.key?.startsWith('without-objection.game.') === true) changed();
  });
}
