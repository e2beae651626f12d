/** What a number is called right before it, when it counts letters, meters or accounts and not telephones. */
const labelled =
  /(?:第|(?:電|表|文|案|編|流水|收據|單|統一編|匯款帳|銀行帳|存款帳|繳款帳|轉帳帳|虛擬帳|電表)號(?:碼)?(?:為|是)?|帳戶)[ :]{0,3}$/;

/** How the digits of a mobile number are grouped where signs stand between them: 0912-345-678, 09-1234-5678. */
const mobileGroups =
  /^(?:09\d{2}(?:[^\d]+\d+)*|09[^\d]+\d{4}[^\d]+\d{4}|09[^\d]+\d{8}|09\d[^\d]+\d{3}[^\d]+\d{4}|09\d[^\d]+\d{7}|09\d{3,}(?:[^\d]+\d+)*)$/;

/** Whether ten digits that could be a mobile number are the number of a letter, a meter or an account. */
export function isOtherNumber(text: string, offset: number, written: string): boolean {
  const before = text.slice(Math.max(0, offset - 12), offset);
  const after = text.slice(offset + written.length, offset + written.length + 6);
  const ofLetter = /字 ?$/.test(before) && /^ ?號(?!碼)/.test(after);
  return ofLetter || labelled.test(before) || /^-\d{1,4}(?!\d)/.test(after) || !isGroupedAsMobile(written);
}

/** Only a hyphen groups digits in a way that tells; blanks stand anywhere, and an international form is a telephone. */
function isGroupedAsMobile(written: string): boolean {
  if (!written.includes('-') || /^[+(]|^886/.test(written)) return true;
  return mobileGroups.test(written.replace(/^0 9/, '09'));
}
