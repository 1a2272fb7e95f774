/** « Donc les deux autres jours, ça retombe sur le secrétariat » : a conclusion drawn at the head of the turn. */
export const CONCLUDES = {
  fr: /^ (?:(?:ah|ok|oui|d accord|bon|alors|mmh|voila) ){0,2}(?:et )?donc (?:en fait |si )?(?:c est|les?|la|y a|\d+|vous|un|une|quelque|on|ca|pas|rien|il|elle|sur|l) /,
  en: /^ (?:(?:ok|yes|right) ){0,2}so (?:it s|you|\d+|the|they|two|not) /,
} as const;
