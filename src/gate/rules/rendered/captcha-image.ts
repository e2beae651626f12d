import { hitOn } from '../../rendered/hit-on.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

const captcha = /captcha|verification code|security code|anti-?spam|驗證碼|認證碼|檢核碼|圖形驗證/i;
const otherWay = /audio|listen|speak|sound|sms|e-?mail (?:me )?a code|語音|播放|聽|簡訊|念出/i;

/** A puzzle that shuts out who cannot see it. */
export const captchaImage: Rule<RenderedPage> = {
  id: 'captcha-image',
  engine: 'rendered',
  severity: 'review',
  wcag: ['1.1.1', '3.3.8'],
  codes: ['GN1110110E', 'GN1110111E', 'GN3330900E'],
  message: {
    zh: '這裡要人辨認圖形驗證碼。看不到的人過不了，閱讀困難的人也一樣。請改用不必辨認的方法；至少提供語音等另一種方式。',
    en: 'Somebody has to recognise a picture here. Blind people cannot, nor can many with dyslexia. Use a way that asks for no puzzle, or at least offer another one, such as sound.',
  },
  help: 'https://www.w3.org/WAI/WCAG22/Understanding/accessible-authentication-minimum',
  examples: {
    bad: [
      { html: '<form><img src="/captcha.php" alt="驗證碼"><label>驗證碼 <input></label></form>' },
      {
        lang: 'en',
        html: '<form><img src="/img?id=3" alt="Security code"><label>Code <input></label></form>',
      },
    ],
    good: [
      {
        html: '<form><img src="/captcha.php" alt="驗證碼"><button type="button">播放語音驗證碼</button></form>',
      },
      { lang: 'en', html: '<form><label>Security code from your letter <input></label></form>' },
    ],
  },
  check: (page) => {
    const isOffered = page
      .withRole('button', 'link')
      .some(({ exposed, name }) => exposed && otherWay.test(name));
    return isOffered
      ? []
      : page
          .withTag('img', 'canvas')
          .filter(
            ({ visible, name, address = '', attributes }) =>
              visible && captcha.test([name, address, attributes.id, attributes.class].join(' ')),
          )
          .map((image) => hitOn(page, image));
  },
};
