import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decode } from 'fast-png';
import { expect, it, onTestFinished } from 'vitest';
import { writePreview } from '../../src/preview/write-preview.ts';
import { temporaryFolder } from '../support/project.ts';

const page = (text: string): string =>
  `<!doctype html><html lang="en"><head><title>T</title></head><body><main>${text}</main></body></html>`;

function built(folder: string, pages: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), page(text));
  }
  return folder;
}

it('shows pages that changed, came or went, before and after, at the width of a phone and of a computer', async () => {
  const { folder, remove } = temporaryFolder();
  onTestFinished(remove);
  const base = built(join(folder, 'base'), {
    'index.html': 'Same',
    'a/index.html': 'Old',
    'gone/index.html': 'Gone',
  });
  const head = built(join(folder, 'head'), {
    'index.html': 'Same',
    'a/index.html': 'New',
    'come/index.html': 'Come',
  });
  const out = join(folder, 'out');
  const changed = await writePreview(base, head, out);
  expect(changed.map(({ file }) => file)).toEqual(['a/index.html', 'come/index.html', 'gone/index.html']);
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  const pictures = [...html.matchAll(/src="([^"]+)"/g)].map(([, source = '']) => source);
  expect(pictures).toHaveLength(8);
  for (const picture of pictures) expect(existsSync(join(out, picture)), picture).toBe(true);
  const narrow = decode(readFileSync(join(out, 'base/a--index-360.png')));
  expect(narrow.width).toBe(360);
  expect(decode(readFileSync(join(out, 'head/a--index-1280.png'))).width).toBe(1280);
  expect(Buffer.from(narrow.data)).not.toEqual(
    Buffer.from(decode(readFileSync(join(out, 'head/a--index-360.png'))).data),
  );
}, 120_000);
