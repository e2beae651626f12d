import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.ts';

/** A content file that the documentation shows. */
export interface KindExample {
  /** Path relative to the content folder. */
  file: string;
  text: string;
}

/** The example items of src/model/kinds: a path in code style on a line of its own, then the file in a fence. */
export function kindExamples(): KindExample[] {
  const folder = join(projectRoot, 'src/model/kinds');
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return names.flatMap((name) =>
    [
      ...readFileSync(join(folder, name), 'utf8').matchAll(
        /^`content\/([^`]+)`\n\n```(?:markdown|csv)\n([\s\S]*?)^```$/gm,
      ),
    ].map(([, file = '', text = '']) => ({ file, text })),
  );
}
