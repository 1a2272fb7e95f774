import { z } from 'zod';
import { foldOf } from './folds.ts';
import { makeTeaching, readLessons } from './teaching.ts';
import { trainModel } from './train-model.ts';

// One of the processes that train, told the corpus, then the groups to leave out, one after the other:
// it asks for the next by sending the last. −1 is the model that leaves nothing out, the one that ships.
const [, , corpus = ''] = process.argv;
const lessons = readLessons(corpus);
const teaching = makeTeaching(lessons);
const groups = foldOf(lessons);
process.on('message', (message) => {
  const fold = z.int().parse(message);
  process.send?.({
    fold,
    model: trainModel(teaching, (situation) => groups.get(situation) === fold),
  });
});
