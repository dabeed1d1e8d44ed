#ifndef CLEXICON_H
#define CLEXICON_H

#include <stddef.h>

/// A text file as bytes.
struct govdiff_file {
  const unsigned char *bytes;
  size_t count;
};

/// How many files the lexicon has.
size_t govdiff_lexicon_count(void);

/// One of them; `index` is below their count.
struct govdiff_file govdiff_lexicon_file(size_t index);

#endif
