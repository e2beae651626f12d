import { isRecord, walkFields } from '../../model/fields/walk-fields.ts';
import type { LocalizedItem } from '../../model/item.ts';
import { kinds, type KindId } from '../../model/kinds/index.ts';
import type { Locale } from '../../model/localized.ts';
import type { DataPath, YamlSource } from '../../model/source/yaml-source.ts';
import type { Passage } from './passage.ts';

/** The translated texts in the front matter of one language of an item. */
export function translatedFieldPassages(
  kind: KindId,
  { locale, body }: LocalizedItem<KindId>,
  source: YamlSource,
): Passage[] {
  const passages: Passage[] = [];
  walkFields(kinds[kind].schema, source.data, ({ translated }, value, path) => {
    if (translated !== true) return;
    const values: unknown[] = Array.isArray(value) ? value : [value];
    values.forEach((text, index) => {
      const inner = Array.isArray(value) ? [...path, index] : path;
      if (typeof text !== 'string') return;
      passages.push({ ...fieldPassage(locale, text, inner, source), written: body });
    });
  });
  return passages;
}

/** The words of a file that stand once with all their languages beside each other. */
export function localizedPassages(source: YamlSource, locales: readonly Locale[]): Passage[] {
  const passages: Passage[] = [];
  const visit = (value: unknown, path: DataPath): void => {
    if (Array.isArray(value)) {
      value.forEach((entry, index) => {
        visit(entry, [...path, index]);
      });
    } else if (isRecord(value)) {
      for (const [name, entry] of Object.entries(value)) {
        const inner = [...path, name];
        if (typeof entry === 'string' && locales.includes(name))
          passages.push(fieldPassage(name, entry, inner, source));
        else visit(entry, inner);
      }
    }
  };
  visit(source.data, []);
  return passages;
}

function fieldPassage(locale: Locale, text: string, path: DataPath, source: YamlSource): Passage {
  let locationOf: Passage['locationOf'] | undefined;
  return {
    locale,
    key: path.join('.'),
    text,
    locationOf: (offset) => (locationOf ??= source.locationsInText(path, text))(offset),
  };
}
