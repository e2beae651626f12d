import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.ts';

/** A content file that the README shows. */
export interface ReadmeExample {
  /** Path relative to the content folder. */
  file: string;
  text: string;
}

/** The example items of the README: a path in code style on a line of its own, then the file in a fence. */
export function readmeExamples(): ReadmeExample[] {
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
  return [...readme.matchAll(/^`content\/([^`]+)`\n\n```markdown\n([\s\S]*?)^```$/gm)].map(
    ([, file = '', text = '']) => ({
      file,
      text,
    }),
  );
}
