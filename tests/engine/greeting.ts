/** A first turn as the method wants it: greets, says who speaks, sets the frame, seeks an agreement. */
export const GREETING =
  'Bonjour madame Caradec, je suis Camille Roux, de la Brûlerie Kerlann. Je vous propose de faire le point sur vos besoins, puis de voir ce que nous pouvons vous apporter, en vingt minutes. Cela vous convient-il ?';
