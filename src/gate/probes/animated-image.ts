import { GifReader } from 'omggif';

/** What is known of an image that moves. */
export interface Animation {
  frames: number;
  /** How long it moves, in seconds; Infinity where it begins again and again. */
  seconds: number;
}

/** How an image moves; undefined for one that stays still, or that is no picture this reads. */
export function animationOf(bytes: Uint8Array): Animation | undefined {
  try {
    const reader = new GifReader(bytes);
    const frames = reader.numFrames();
    if (frames < 2) return undefined;
    const hundredths = Array.from({ length: frames }, (_frame, place) => reader.frameInfo(place).delay);
    const once = hundredths.reduce((sum, delay) => sum + delay, 0) / 100;
    // A count of 0 is for ever; none at all, which its types do not know of, is once.
    const rounds: unknown = reader.loopCount();
    const times = typeof rounds === 'number' ? rounds + 1 : 1;
    return { frames, seconds: rounds === 0 ? Infinity : once * times };
  } catch {
    return undefined;
  }
}
