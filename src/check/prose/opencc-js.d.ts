/** The package gives types for its converters alone; its tables are texts: `简 簡|…`, what is written and what it stands for. */
declare module 'opencc-js/dict/STCharacters' {
  const characters: string;
  export default characters;
}
