/** What the store could not do, told apart by what a person can do about it. */
export type StoreFault =
  | 'plein'
  | 'lecture_seule'
  | 'occupe'
  | 'illisible'
  | 'version_future'
  | 'inaccessible'
  | 'panne';

/** A failure of the store itself. Whatever was being written was not: nothing is half done. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly fault: StoreFault;

  constructor(fault: StoreFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}
