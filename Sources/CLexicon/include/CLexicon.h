#ifndef CLEXICON_H
#define CLEXICON_H

#include <stddef.h>
#include <stdint.h>

/// A wording of a concept: a part, and for one with a gap (专人~值守) a second part right behind it.
struct govdiff_wording {
  /// Where its first unit stands among the units of all wordings.
  uint32_t start;
  /// The third unit of the first part in the upper and the fourth in the lower half; 0 for what it has not.
  uint32_t next;
  /// How many units each part has; the second has none where there is no gap.
  uint8_t head, tail;
  uint16_t concept;
  /// The first unit of the second part; 0 where there is none.
  uint16_t tail_first;
};

/// The wordings that open alike, in the order of `next`. `key` is the first unit in the upper and the
/// second in the lower half, or the only unit of a first part; 0 for an empty slot.
struct govdiff_opening {
  uint32_t key;
  uint16_t first, count;
};

/// A concept: its kind's place among the kinds, where its id stands among the ids, and its weight.
struct govdiff_concept {
  double weight;
  uint16_t id;
  uint8_t id_length, kind;
};

/// What a bigram weighs; 0 for the key of an empty slot.
struct govdiff_bigram {
  double weight;
  uint32_t key;
};

/// The lexicon as tables. Openings and bigrams lie in slots: at the upper bits of the key times `spread`, or in
/// the next slots behind, up to an empty one.
struct govdiff_lexicon {
  uint32_t spread;
  const uint16_t *units;
  const struct govdiff_wording *wordings;
  size_t wording_count;
  const struct govdiff_opening *openings;
  uint32_t opening_bits;
  /// A bit for the upper 16 bits of each key so multiplied: what has none opens no wording.
  const uint8_t *may_open;
  const struct govdiff_concept *concepts;
  size_t concept_count;
  const char *ids;
  const char *const *kinds;
  size_t kind_count;
  const struct govdiff_bigram *bigrams;
  uint32_t bigram_bits;
  /// What a bigram weighs that is too rare to be listed.
  double rare_bigram_weight;
};

/// The lexicon that was compiled in.
struct govdiff_lexicon govdiff_lexicon(void);

/// What a character or a pair of them weighs in hundredths, where the promise has it too and where not. `key` is
/// the unit, or the first in the upper and the second in the lower half; 0 for an empty slot.
struct govdiff_letter {
  uint32_t key;
  int16_t shared, strange;
};

/// Characters and pairs in slots, which are found as those of the lexicon are.
struct govdiff_letters {
  uint32_t spread, bits;
  const struct govdiff_letter *slots;
};

/// What tells that a sentence tells a deed, and that it tells it in full.
struct govdiff_letters govdiff_kept_letters(void);
struct govdiff_letters govdiff_full_letters(void);

/// How many dimensions the space of meaning has.
#define GOVDIFF_SENSE_DIMENSIONS 24

/// Where concepts and bigrams lie in the space of meaning. A slot holds the place of a key among the keys, counted
/// from 1, and is found as those of the lexicon are; 0 for an empty slot. A bigram's key has its units in the two
/// halves, a concept's is its place in the lexicon and 1.
struct govdiff_senses {
  uint32_t spread, bits;
  const uint16_t *slots;
  const uint32_t *keys;
  const int8_t *rows;
  /// How many concepts the lexicon had.
  uint32_t concept_count;
};

/// The space that was compiled in.
struct govdiff_senses govdiff_senses_of_terms(void);

#endif
