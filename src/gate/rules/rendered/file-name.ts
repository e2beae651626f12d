const endings =
  /\.(?:html?|php|aspx?|jsp|docx?|odt|ods|odp|pdf|xlsx?|pptx?|png|jpe?g|gif|svg|webp|avif|bmp|tiff?|heic|mp[34]|mov)$/i;

/** Names that cameras, scanners and programs give: `IMG_2031`, `DSC00012`, `截圖 2026-01-02`, `image-3`, `scan0001`. */
const given =
  /^(?:(?:img|image|dsc[nf]?|dscf|pict?|photo|scan|screen ?shot|screenshot|untitled|unnamed|download|p|line_album|截圖|擷取|螢幕擷取畫面|未命名|掃描)[\s_-]*(?:\(?\d[\d\s_.:-]*\)?))$/i;

/** Whether a name is one that a file has and no writer would give. */
export function isFileName(name: string): boolean {
  const trimmed = name.trim();
  return endings.test(trimmed) || given.test(trimmed);
}
