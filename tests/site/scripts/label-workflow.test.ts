import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot, temporaryFolder } from '../../support/project.ts';

const workflow = z.object({
  jobs: z.object({ label: z.object({ steps: z.tuple([z.object({ run: z.string() })]) }) }),
});

/** GitHub's command as the workflow calls it: the folders of the main branch, the files of a change, and what it is told. */
const gh = `#!/bin/sh
case "$*" in
  *contents/content*) printf 'faqs\\nnotices\\nmessages\\n' ;;
  *pulls/7/files*) printf 'content/faqs/a/index.en.md\\ncontent/faqs-old/a\\ncontent/$(touch here)/a\\nsrc/notices/a\\n' ;;
  *) printf '%s\\n' "$*" >> "$CALLS" ;;
esac
`;

it('labels a change by the folders of the main branch that it touches, and by nothing it brings along', () => {
  const { folder, remove } = temporaryFolder();
  onTestFinished(remove);
  const [{ run }] = workflow.parse(
    parse(readFileSync(join(projectRoot, '.github/workflows/label.yml'), 'utf8')),
  ).jobs.label.steps;
  const command = join(folder, 'gh');
  writeFileSync(command, gh);
  chmodSync(command, 0o755);
  const calls = join(folder, 'calls');
  execFileSync('bash', ['-e', '-c', run], {
    cwd: folder,
    env: {
      PATH: [folder, process.env['PATH']].join(delimiter),
      REPOSITORY: 'office/site',
      NUMBER: '7',
      CALLS: calls,
    },
  });
  expect(readFileSync(calls, 'utf8').trim().split('\n')).toEqual([
    expect.stringMatching(/^label create faqs /),
    'pr edit 7 --repo office/site --add-label faqs',
  ]);
});
