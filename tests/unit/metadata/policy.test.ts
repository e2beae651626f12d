import { describe, expect, it } from 'vitest';
import { headerPolicy, metaPolicy, policy } from '../../../src/metadata/policy.ts';

describe('content security policy', () => {
  it('allows the site itself and nothing else', () => {
    expect(headerPolicy('/faqs/power-out/')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
        "worker-src 'none'; manifest-src 'self'; object-src 'none'; form-action 'self'; base-uri 'none'; " +
        "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
  });

  it.each(['/search/', '/search-index/zh-TW/pagefind-worker.js'])(
    'lets the search engine run at %s',
    (address) => {
      expect(headerPolicy(address)).toContain("script-src 'self' 'wasm-unsafe-eval'");
      expect(headerPolicy(address)).toContain("worker-src 'self'");
      expect(headerPolicy(address)).toContain('; trusted-types search-worker');
    },
  );

  it.each(['/', '/search/', '/pages/search-help/'])(
    'never allows what is inline, evaluated or of another host at %s',
    (address) => {
      const words = new Set(
        headerPolicy(address)
          .split(/[; ]+/)
          .filter((word) => !/^[a-z]+(-[a-z]+)*$/.test(word)),
      );
      expect(["'none'", "'self'", "'wasm-unsafe-eval'", "'script'"]).toEqual(
        expect.arrayContaining([...words]),
      );
    },
  );

  it('leaves out of a <meta> what browsers ignore there', () => {
    expect(metaPolicy('/')).not.toContain('frame-ancestors');
    expect(metaPolicy('/pages/search-help/')).not.toContain('wasm');
  });

  it('gives a reason for every line', () => {
    expect(policy.filter(({ why }) => why.length < 10)).toEqual([]);
  });
});
