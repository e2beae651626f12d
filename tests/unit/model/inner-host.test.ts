import { describe, expect, it } from 'vitest';
import { linkFault } from '../../../src/model/fields/address-fault.ts';
import { found, foundInText, replace } from '../../support/make-content.ts';

const process = 'processes/transfer/index.zh-TW.mdx';

describe('an address that nobody outside can open', () => {
  it.each([
    ...[
      'http://intranet/',
      'https://portal:8080/a',
      'http://files.local/',
      'https://erp.internal/',
      'https://a.lan/',
    ],
    ...[
      'http://10.1.2.3/',
      'http://192.168.0.1/',
      'http://172.16.0.1/',
      'http://172.31.255.255/',
      'http://100.64.0.1/',
    ],
    ...[
      'http://169.254.1.1/',
      'http://127.1/',
      'http://0x7f000001/',
      'http://2130706433/',
      'http://0/',
      'http://a.localhost/',
    ],
    ...[
      'http://[::1]/',
      'http://[fe80::1]/',
      'http://[fd00::1]/',
      'http://[::ffff:10.0.0.1]/',
      'http://files.local./',
    ],
  ])('%s', (address) => {
    expect(linkFault(address)).toBe('inner-address');
  });

  it.each([
    ...[
      'https://office.example/',
      'http://172.32.0.1/',
      'http://8.8.8.8/',
      'https://127.0.0.1.example/',
      'https://10.example/',
    ],
    ...[
      'https://local.example/',
      'https://internal.gov.example/',
      'http://[2001:db8::1]/',
      'http://100.128.0.1/',
    ],
  ])('but not %s', (address) => {
    expect(linkFault(address)).toBeUndefined();
  });

  it('is told in a field and in a text, where it stands', async () => {
    const online = { [process]: replace('https://office.example/apply', 'http://192.168.1.5/apply') };
    expect(await found(online)).toEqual([`${process}:11:9 inner-address`]);
    expect(await foundInText('甲[乙](http://portal/a)', 'md')).toEqual(['1:2 inner-address']);
  });
});
