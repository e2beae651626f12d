import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/model/body/body.ts';
import { parseYaml } from '../../../src/model/source/yaml-source.ts';

/** English words an editor could not do anything with: what stands in marks and brackets is the editor's own. */
const englishInChinese = /[A-Za-z]{4,}/;

describe('what a parser refuses is reported in Chinese, with what to do', () => {
  it.each([
    ['a: "b\\q"', '單引號'],
    ['a: @b', '用引號'],
    ['a: `b', '用引號'],
    ['a: ,', '用引號'],
    ['a: "b" c', '用引號'],
    ['a: b\nc', '冒號'],
    ['x: - a', '新的一行'],
    ['a: |x\n b', '下一行'],
    ['a: !x b', '標籤'],
    ['a: b\n...\nc', '刪除'],
    ['a: &x &y b', '錨點'],
    ['a: "\n b', '引號'],
    ['a: b\n]', '從「]」起讀不下去'],
    ['[a b]: c\nd', '冒號'],
    ['["a" "b"]', '逗號'],
    ['[a,,b]', '多了一個逗號'],
    ['[\n- a\n]', '括號'],
    ['a: "b"#c', '註解'],
    ['a: |\n    \n  b', '縮排'],
    [`${'a'.repeat(1030)}: b`, '太長'],
    ['%YAML 9\na: b', '行首'],
    ['a: *', '別名'],
    ['a: !<b', '標籤'],
  ])('fields: %s', (text, advice) => {
    const [diagnostic] = parseYaml('a.yaml', text).diagnostics;
    expect(diagnostic?.rule).toBe('invalid-yaml');
    expect(diagnostic?.message.zh).toContain(advice);
    expect(diagnostic?.message.zh.replace('YAML', '')).not.toMatch(englishInChinese);
  });

  it.each([
    ['a { b', '大括號'],
    ['a <3 b', '小於符號'],
    ['<https://a.example>', '網址'],
    ['<!-- a -->', '註解'],
    ['</Note>', '</Note> 前面沒有開始的標籤'],
    ['<Note kind="info">\na </Note> b\n<Note>', '段落'],
    ['<>', '不是元件'],
    ['{a b}', '程式'],
    ['{class}', '程式'],
    ['</>', '「</>」'],
  ])('texts: %s', (text, advice) => {
    const [diagnostic] = parseBody('a.mdx', text, 'mdx').diagnostics;
    expect(diagnostic?.rule).toBe('invalid-mdx');
    expect(diagnostic?.message.zh).toContain(advice);
    expect(diagnostic?.message.zh.replaceAll('Note', '')).not.toMatch(englishInChinese);
  });
});
