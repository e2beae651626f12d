import { MachineError } from '../shared/bilingual-error.ts';

/**
 * Refuses a folder of the generator in whose path Vite would see the end of a path: it takes modules for addresses, and
 * the rest of the path for a query or a fragment.
 */
export function assertBuildable(projectRoot: string): void {
  const character = /[#?]/.exec(projectRoot)?.[0];
  if (character === undefined) return;
  throw new MachineError({
    zh: `${projectRoot}: 這個路徑裡有「${character}」，網頁產生不出來。請把專案移到沒有 # 和 ? 的資料夾。`,
    en: `${projectRoot}: There is a “${character}” in this path, with which no pages can be built. Move the project to a folder without # and ?.`,
  });
}
