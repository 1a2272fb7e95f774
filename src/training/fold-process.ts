import { foldOf } from './folds.ts';
import { makeTeaching, readLessons } from './teaching.ts';
import { trainModel } from './train-model.ts';

// One of the processes that train, told the corpus and the groups to leave out, one after the other.
// −1 is the model that leaves nothing out, the one that ships.
const [, , corpus = '', ...folds] = process.argv;
const lessons = readLessons(corpus);
const teaching = makeTeaching(lessons);
const groups = foldOf(lessons);
for (const fold of folds.map(Number))
  process.send?.({
    fold,
    model: trainModel(teaching, (situation) => groups.get(situation) === fold),
  });
