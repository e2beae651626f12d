import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { RenderedElement } from '../../rendered/snapshot.ts';

const words =
  /\b(?:invalid|incorrect(?:ly)?|not valid|is required|are required|is missing|cannot be (?:empty|blank)|can't be (?:empty|blank)|must (?:be|have|contain|enter|include|match)|please (?:fill|enter|correct|provide|check|complete|choose|select)|error|wrong|too (?:short|long)|does not match|do not match|try again|fix the)\b|錯誤|不正確|不符|無效|未填|尚未填|必須|不得空白|不可空白|不能空白|請填|請輸入|請修正|請更正|請重新|請選擇|格式有誤|太短|太長/iu;

const marks = /(?:^|[\s_-])(?:errors?|invalid|danger|alert|warning|validation|is-invalid|err)(?:$|[\s_-])/i;

/** Whether an element is a message of what is wrong with a form, by its words and by how it is marked. */
export function isErrorMessage(page: RenderedPage, element: RenderedElement): boolean {
  const { attributes, role, tag } = element;
  const isMarked =
    role === 'alert' ||
    role === 'status' ||
    marks.test(`${attributes.id ?? ''} ${attributes.class ?? ''}`.replace(/([a-z])([A-Z])/g, '$1-$2'));
  if (!isMarked || ['input', 'select', 'textarea', 'form', 'fieldset', 'label', 'body', 'html'].includes(tag))
    return false;
  const text = page.allText(element);
  return text.length < 400 && words.test(text);
}

/** Whether a field is marked as wrong: to machines, or by the name of its style only. */
export function isMarkedWrong({ attributes }: RenderedElement): boolean {
  return (
    attributes['aria-invalid'] === 'true' ||
    /(?:^|\s)(?:is-|has-|field-|input-|form-)?(?:errors?|invalid|danger|wrong)(?:$|\s|-(?:field|input))/i.test(
      attributes.class ?? '',
    )
  );
}

/** The elements that describe a field. */
export function describersOf(page: RenderedPage, field: RenderedElement): RenderedElement[] {
  return ['aria-describedby', 'aria-errormessage']
    .flatMap((name) => (field.attributes[name] ?? '').split(/\s+/))
    .flatMap((id) => page.byId(id) ?? []);
}
