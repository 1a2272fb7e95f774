/** One file of the built application. */
export interface Asset {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Strong, quoted. */
  readonly etag: string;
  /** Its name changes with its content: a browser may keep it for ever. */
  readonly immutable: boolean;
}

/** The built application by address (« /assets/index-x.js »); empty when it was not built. */
export type Assets = ReadonlyMap<string, Asset>;
