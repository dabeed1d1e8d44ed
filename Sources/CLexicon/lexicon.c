#include "CLexicon.h"

// The files are put into the binary as they are, so that nothing is read at run time.
static const unsigned char acts[] = {
#embed "acts.txt"
};
static const unsigned char objects[] = {
#embed "objects.txt"
};
static const unsigned char themes[] = {
#embed "themes.txt"
};
static const unsigned char markers[] = {
#embed "markers.txt"
};

static const struct govdiff_file files[] = {
  {acts, sizeof acts},
  {objects, sizeof objects},
  {themes, sizeof themes},
  {markers, sizeof markers},
};

size_t govdiff_lexicon_count(void) { return sizeof files / sizeof *files; }

struct govdiff_file govdiff_lexicon_file(size_t index) { return files[index]; }
