/** What a telephone dials of a number as people write it: its signs, without the extension, which a person asks for. */
export function dialled(phone: string): string {
  const [number = ''] = /^[+\d ()（）-]*/.exec(phone) ?? [];
  return number.replace(/[^\d+]/g, '');
}
