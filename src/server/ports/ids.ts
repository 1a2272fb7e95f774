/** What the server draws at random. A test gives its own. */
export interface Ids {
  /** UUIDv7. */
  session(): string;
  /** Secret of a device: 256 bits in base64url (43 characters). */
  device(): string;
  /** Seed of a session: an unsigned 32-bit integer. */
  seed(): number;
}
