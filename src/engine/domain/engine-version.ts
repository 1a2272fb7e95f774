/** Version of the engine's behaviour: changes whenever the same log could be marked differently. */
export const ENGINE_VERSION = '1.14.0';
