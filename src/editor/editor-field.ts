/** A field as Decap CMS wants it (https://decapcms.org/docs/widgets/). */
export interface EditorField {
  name: string;
  label: string;
  hint?: string;
  widget: 'boolean' | 'file' | 'list' | 'markdown' | 'number' | 'object' | 'select' | 'string';
  /** `false` where the schema lets it be absent. */
  required?: false;
  /** Whether every language writes it; a field without it stands in the default language’s file only. */
  i18n?: true;
  pattern?: [string, string];
  options?: readonly (string | { label: string; value: string })[];
  multiple?: true;
  fields?: readonly EditorField[];
  value_type?: 'int';
  summary?: string;
  collapsed?: true;
  modes?: readonly ['raw'];
  /** A file of another site is no attachment. */
  choose_url?: false;
  /** Where an uploaded file goes: the item’s own folder. */
  media_folder?: '';
  public_folder?: '';
}
