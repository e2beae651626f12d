/** Roles of WAI-ARIA 1.3, of digital publishing (DPUB-ARIA 1.1) and of graphics (https://www.w3.org/TR/wai-aria-1.3/). */
const roles = new Set(
  `alert alertdialog application article associationlist associationlistitemkey associationlistitemvalue banner
  blockquote button caption cell checkbox code columnheader combobox comment complementary contentinfo definition
  deletion dialog directory document emphasis feed figure form generic grid gridcell group heading image img insertion
  link list listbox listitem log main mark marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter
  navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader
  scrollbar search searchbox sectionfooter sectionheader separator slider spinbutton status strong subscript suggestion
  superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem
  graphics-document graphics-object graphics-symbol`.split(/\s+/),
);

const attributes = new Set(
  `activedescendant atomic autocomplete braillelabel brailleroledescription busy checked colcount colindex colindextext
  colspan controls current describedby description details disabled dropeffect errormessage expanded flowto grabbed
  haspopup hidden invalid keyshortcuts label labelledby level live modal multiline multiselectable orientation owns
  placeholder posinset pressed readonly relevant required roledescription rowcount rowindex rowindextext rowspan
  selected setsize sort valuemax valuemin valuenow valuetext`.split(/\s+/),
);

/** Whether a role exists. */
export function isRole(name: string): boolean {
  return roles.has(name) || /^doc-[a-z]+$/.test(name);
}

/** Whether an attribute that begins with `aria-` exists. */
export function isAriaAttribute(name: string): boolean {
  return attributes.has(name.slice('aria-'.length));
}
