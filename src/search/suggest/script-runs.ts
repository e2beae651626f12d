/** A run of Chinese characters, or of letters of any other script; digits and signs belong to neither. */
export const scriptRun = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu;

/** Whether a run, or a term made of one, is Chinese. */
export function isHan(run: string): boolean {
  return /^\p{Script=Han}/u.test(run);
}
