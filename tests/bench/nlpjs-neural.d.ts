/** The part of `@nlpjs/neural` that the bench uses; the package has no types of its own. */
declare module '@nlpjs/neural' {
  interface Sample {
    readonly input: Readonly<Record<string, number>>;
    readonly output: Readonly<Record<string, number>>;
  }
  export class NeuralNetwork {
    constructor(settings?: { readonly iterations?: number; readonly learningRate?: number });
    train(samples: readonly Sample[]): { readonly iterations: number };
    run(input: Readonly<Record<string, number>>): Readonly<Record<string, number>>;
  }
}
