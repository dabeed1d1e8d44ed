#ifndef CRESOURCES_H
#define CRESOURCES_H

#include <stddef.h>
#include <stdint.h>

/// A data file of the field, or a part of a page, as bytes.
struct govdiff_resource {
  const unsigned char *bytes;
  size_t count;
};

struct govdiff_resource govdiff_bodies_txt(void);
struct govdiff_resource govdiff_calibration_txt(void);
struct govdiff_resource govdiff_claim_words_txt(void);
struct govdiff_resource govdiff_field_sense_txt(void);
struct govdiff_resource govdiff_figure_words_txt(void);
struct govdiff_resource govdiff_frequencies_txt(void);
struct govdiff_resource govdiff_list_words_txt(void);
struct govdiff_resource govdiff_narrative_claims_txt(void);
struct govdiff_resource govdiff_page_furniture_txt(void);
struct govdiff_resource govdiff_page_print_css(void);
struct govdiff_resource govdiff_overview_css(void);
struct govdiff_resource govdiff_overview_js(void);
struct govdiff_resource govdiff_page_css(void);
struct govdiff_resource govdiff_page_js(void);
struct govdiff_resource govdiff_prescribed_txt(void);
struct govdiff_resource govdiff_radicals_txt(void);
struct govdiff_resource govdiff_role_words_txt(void);
struct govdiff_resource govdiff_row_labels_txt(void);
struct govdiff_resource govdiff_section_titles_txt(void);
struct govdiff_resource govdiff_snapshot_css(void);
struct govdiff_resource govdiff_stale_year_txt(void);
struct govdiff_resource govdiff_telling_words_txt(void);
struct govdiff_resource govdiff_tense_txt(void);
struct govdiff_resource govdiff_words_txt(void);

/// A character, and the one that stands for it.
struct govdiff_character {
  uint16_t from, to;
};

/// Characters in ascending order, and a bit for every unit that is one of them.
struct govdiff_characters {
  const uint64_t *listed;
  const struct govdiff_character *entries;
  size_t count;
};

/// The traditional characters with the simplified ones, made of traditional.txt by `make lexicon`.
struct govdiff_characters govdiff_traditional(void);

#endif
