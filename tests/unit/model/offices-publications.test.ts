import { describe, expect, it } from 'vitest';
import { diagnosticsOf } from '../../support/make-content.ts';

const front = `---
title: 標題
summary: 摘要。
department: office
published: 2026-01-02
updated: 2026-03-04
reviewDue: 2027-03-31
classification: { theme: [110], cake: [A00], service: [C00] }
audience: [everyone]
untranslated: { en: 只有中文 }
`;

/** What is found in an item with these lines: line among them, rule, and what was expected. */
async function foundIn(kind: 'offices' | 'publications', lines: readonly string[]): Promise<string[]> {
  const file = `${kind}/one/index.zh-TW.md`;
  const diagnostics = await diagnosticsOf({
    [file]: `${front}${lines.map((line) => `${line}\n`).join('')}---\n\n內文。\n`,
  });
  return diagnostics.map((diagnostic) => {
    expect(diagnostic.file).toBe(file);
    return `${String(diagnostic.line - front.split('\n').length + 1)} ${diagnostic.rule}: ${diagnostic.expected}`;
  });
}

describe('an office', () => {
  const known = [
    'address: 一路 1 號',
    "phone: '1911'",
    'hours: 週一至週五',
    'queue: 抽號',
    'counters: []',
    'parking: 無',
    'directions: 公車',
    'map: https://map.example/',
  ];

  it('warns of every fact that nobody has given, and of nothing else', async () => {
    expect(await foundIn('offices', known)).toEqual([]);
    const diagnostics = await foundIn('offices', [
      ...known.filter((line) => !line.startsWith('parking')),
      'facilities: [{ id: ramp, available: null }, { id: wifi, available: true }]',
    ]);
    expect(diagnostics.map((diagnostic) => diagnostic.split(' ')[1])).toEqual([
      'pending-fact:',
      'pending-fact:',
    ]);
  });

  it('has no facility that has no name, and none twice', async () => {
    const [unknown] = await foundIn('offices', [...known, 'facilities: [{ id: lift, available: true }]']);
    expect(unknown).toMatch(/^9 unknown-value: bell \| ramp/);
    const twice = ['facilities:', '  - { id: ramp, available: true }', '  - { id: ramp, available: false }'];
    expect(await foundIn('offices', [...known, ...twice])).toEqual(['11 duplicate-id: ']);
  });
});

describe('a publication', () => {
  const sources = 'sources: [{ name: { zh-TW: 本處, en: Office }, licence: own }]';

  it('that is a video has captions and a transcript', async () => {
    expect(await foundIn('publications', ['form: video', sources])).toEqual([
      '1 needed-field: captions',
      '1 needed-field: transcript',
    ]);
    expect(
      await foundIn('publications', ['form: video', sources, 'captions: [zh-TW]', 'transcript: 旁白。']),
    ).toEqual([]);
  });

  it('names its source and the licence of it', async () => {
    expect(await foundIn('publications', ['form: leaflet'])).toEqual(['-8 missing-field: [ … ]']);
    expect(await foundIn('publications', ['form: leaflet', 'sources: []'])).toEqual([
      '2 wrong-value: [ … ] ≥ 1',
    ]);
  });
});
