/** Keys of one language, as `unpackWords` reads them. */
export interface LexiconKeysFile {
  /** Stems whose words share few classes: each has those of all its words. */
  readonly stems: string;
  /** Words of the other stems, without gender: each has its own. */
  readonly words: string;
}

/** `lexicon.json`, as `npm run language:train` writes it from `corpus/lexique`. */
export interface LexiconFile {
  /** Names of the classes of meaning, between single spaces. */
  readonly classes: string;
  readonly fr: LexiconKeysFile;
  readonly en: LexiconKeysFile;
  /**
   * Classes of each key, French before English and stems before words: their ranks counted from one,
   * then a nought. As `unpackSymbols` reads them, in base64.
   */
  readonly meanings: {
    readonly packed: string;
    readonly frequencies: readonly number[];
    readonly count: number;
  };
}
