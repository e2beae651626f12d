/** Why nobody can say what a file does when it is opened; each reason says how to mend it. */
const reasons = {
  encrypted: {
    zh: '檔案加了密，看不到裡面。請另存成沒有密碼、也沒有使用限制的檔案。',
    en: 'It is encrypted, so that its inside cannot be seen. Save it without a password and without restrictions.',
  },
  damaged: {
    zh: '檔案裡有一部分讀不出來，可能已損壞。請用原本的軟體開啟後重新存檔。',
    en: 'A part of it cannot be read and may be damaged. Open it in the program it was made with and save it again.',
  },
  large: {
    zh: '檔案展開後太大，或層次太多。請分成幾個較小的檔案。',
    en: 'It is too large or too deeply nested once unpacked. Split it into smaller files.',
  },
  repeated: {
    zh: '檔案裡有兩個同名的部分，每個軟體看到的不一樣。請用原本的軟體重新存檔。',
    en: 'Two of its parts have one name, and programs differ in which they show. Save it again in the program it was made with.',
  },
  entities: {
    zh: '檔案裡有 DOCTYPE，文件的格式不准用。請用原本的軟體重新存檔。',
    en: 'It holds a DOCTYPE, which formats of documents forbid. Save it again in the program it was made with.',
  },
} as const;

export type UnjudgedReason = keyof typeof reasons;

/** Thrown where a file cannot be looked through: what is not seen is not published. */
export class UnjudgedError extends Error {
  readonly values: { zh: string; en: string };

  constructor(reason: UnjudgedReason) {
    super(reasons[reason].en);
    this.values = reasons[reason];
  }
}
