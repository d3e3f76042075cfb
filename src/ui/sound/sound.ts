/** The sounds of the room, made on the spot; silent until asked for, and whenever the page is out of sight. */
import type { Stage } from '../stage.ts';
import { type Cue, cuesDue, type Earshot, SCORE, type Note } from './cues.ts';

/** How loud the whole is at each setting, 0..1. */
export const VOLUME = { off: 0, quiet: 0.35, full: 0.8 } as const;

let speaker: AudioContext | null = null;

/** Half a second of noise, made once. */
const hiss = new WeakMap<AudioContext, AudioBuffer>();

function noiseOf(context: AudioContext): AudioBuffer {
  const known = hiss.get(context);
  if (known !== undefined) return known;
  const made = context.createBuffer(1, context.sampleRate / 2, context.sampleRate);
  const samples = made.getChannelData(0);
  for (let i = 0; i < samples.length; i++) samples[i] = 2 * Math.random() - 1;
  hiss.set(context, made);
  return made;
}

function sourceOf(context: AudioContext, { wave, from, to, length }: Note, start: number): AudioNode {
  const glide = (pitch: AudioParam): void => {
    pitch.setValueAtTime(from, start);
    pitch.exponentialRampToValueAtTime(to, start + length);
  };
  const source =
    wave === 'sine' ? new OscillatorNode(context) : new AudioBufferSourceNode(context, { buffer: noiseOf(context) });
  source.start(start);
  source.stop(start + length);
  if (source instanceof OscillatorNode) {
    glide(source.frequency);
    return source;
  }
  const band = new BiquadFilterNode(context, { type: 'bandpass', Q: 1.2 });
  glide(band.frequency);
  return source.connect(band);
}

/** Plays a cue at a volume of 0..1. A browser that cannot, or that may not yet, stays silent. */
export function sound(cue: Cue, volume: number): void {
  if (volume === 0 || document.hidden || !('AudioContext' in window)) return;
  speaker ??= new AudioContext();
  const context = speaker;
  if (context.state !== 'running') void context.resume().catch(() => undefined);
  const begin = context.currentTime + 0.01;
  for (const note of SCORE[cue]) {
    const loudness = new GainNode(context, { gain: 0 });
    const start = begin + note.at;
    loudness.gain.setValueAtTime(0, start);
    loudness.gain.linearRampToValueAtTime(note.level * volume, start + 0.004);
    loudness.gain.exponentialRampToValueAtTime(0.0001, start + note.length);
    sourceOf(context, note, start).connect(loudness).connect(context.destination);
  }
}

let before: Earshot | null = null;
let game = '';

/** After every drawing: sounds what has come since the last one. Opening a game is not news. */
export function syncSound({ state }: Stage): void {
  const { heard, moment, settings } = state;
  if (state.game === null) {
    before = null;
    return;
  }
  const { you, view, key } = state.game;
  const id = JSON.stringify(key);
  const now: Earshot = { heard, moment, you, offers: view.offers.length };
  if (before !== null && id === game) for (const cue of cuesDue(before, now)) sound(cue, VOLUME[settings.sound]);
  [before, game] = [now, id];
}
