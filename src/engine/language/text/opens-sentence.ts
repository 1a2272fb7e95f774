const OPENS =
  /^(?:j|je|tu|on|il|elle|nous|vous|ils|elles|l|le|la|les|un|une|des|c|ca|ce|cet|cette|ces|si|et|ou|mais|oui|non|merci|bonjour|alors|donc|votre|vos|notre|nos|mon|ma|mes|pour|que|qu|quel|quelle|quels|quelles|qui|comment|combien|pourquoi|quand|dans|avec|en|y|d|n|s|m|est|par|sur|chez|i|you|we|he|she|it|they|the|this|that|there|these|your|my|our|what|how|when|where|who|why|for|with|if|but|or|is|are|do|does|can|could|would|will|have|has|yes|no|thank|thanks|so|and|as|at|in|on)$/;

/** Whether a folded word may open a sentence, where its capital then makes no name of it: « Madame Je comprends ». */
export function opensSentence(word: string): boolean {
  return OPENS.test(word);
}
