/** What the codes of a failed request mean, in the words of an editor. */
const reasons: Readonly<Record<string, { zh: string; en: string }>> = {
  'private-address': { zh: '內部網路的位址', en: 'an address inside a network' },
  'too-many-redirects': { zh: '一再轉址', en: 'sent on again and again' },
  timeout: { zh: '逾時沒有回應', en: 'no answer in time' },
  error: { zh: '連線失敗', en: 'the connection failed' },
  ENOTFOUND: { zh: '沒有這個網站', en: 'there is no such site' },
  EAI_AGAIN: { zh: '這台電腦查不到網站', en: 'this computer finds no site' },
  ENETUNREACH: { zh: '這台電腦沒有網路', en: 'this computer has no network' },
  ENETDOWN: { zh: '這台電腦沒有網路', en: 'this computer has no network' },
  ECONNREFUSED: { zh: '網站拒絕連線', en: 'the site refuses connections' },
  ECONNRESET: { zh: '網站中斷連線', en: 'the site breaks off' },
};

/** What went wrong with a link; a status, or a code that is not known, stands for itself. */
export function explainReason(reason: string): { zh: string; en: string } {
  return reasons[reason] ?? { zh: reason, en: reason };
}
