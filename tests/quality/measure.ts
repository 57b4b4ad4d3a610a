import { loadLexicon, scoreFolder } from '#ingest';
import { shared } from '../helpers/shared.ts';
import { measureCleaning, type Cleaning } from './cleaning.ts';
import { measureTitleBlock, type TitleBlock } from './title-block.ts';

/** A folder of annotated texts, as it is called on the card. */
export interface GoldSet {
  name: string;
  folder: string;
  /** True when rules and tables were written with these texts in sight. */
  seen: boolean;
}

export interface Quality {
  sets: (GoldSet & { card: ReturnType<typeof scoreFolder> })[];
  cleaning: Cleaning;
  titleBlock: TitleBlock;
  /** The texts with even numbers, which the forms of the title block were not learnt from. */
  unseen: TitleBlock;
}

/** Everything on the card. Takes about half a minute. */
export function measure(sets: readonly GoldSet[]): Quality {
  const lexicon = loadLexicon();
  return {
    sets: sets.map((set) => ({ ...set, card: scoreFolder(set.folder) })),
    cleaning: measureCleaning(shared('corpus/party-pages'), lexicon),
    titleBlock: measureTitleBlock(shared('corpus/ministry-documents'), lexicon),
    unseen: measureTitleBlock(shared('corpus/ministry-documents'), lexicon, (order) => order % 2 === 0),
  };
}
