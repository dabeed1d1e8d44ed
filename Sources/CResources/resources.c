#include "CResources.h"

// The files are put into the binary as they are, so that nothing is read at run time; an array literal in
// Swift would do the same, and take the compiler a minute.
static const unsigned char bodies_txt[] = {
#embed "Resources/bodies.txt"
};
static const unsigned char calibration_txt[] = {
#embed "Resources/calibration.txt"
};
static const unsigned char claim_words_txt[] = {
#embed "Resources/claim-words.txt"
};
static const unsigned char field_sense_txt[] = {
#embed "Resources/field-sense.txt"
};
static const unsigned char figure_words_txt[] = {
#embed "Resources/figure-words.txt"
};
static const unsigned char frequencies_txt[] = {
#embed "Resources/frequencies.txt"
};
static const unsigned char list_words_txt[] = {
#embed "Resources/list-words.txt"
};
static const unsigned char narrative_claims_txt[] = {
#embed "Resources/narrative-claims.txt"
};
static const unsigned char page_furniture_txt[] = {
#embed "Resources/page-furniture.txt"
};
static const unsigned char page_print_css[] = {
#embed "Resources/page-print.css"
};
static const unsigned char overview_css[] = {
#embed "Resources/overview.css"
};
static const unsigned char overview_js[] = {
#embed "Resources/overview.js"
};
static const unsigned char page_css[] = {
#embed "Resources/page.css"
};
static const unsigned char page_js[] = {
#embed "Resources/page.js"
};
static const unsigned char prescribed_txt[] = {
#embed "Resources/prescribed.txt"
};
static const unsigned char radicals_txt[] = {
#embed "Resources/radicals.txt"
};
static const unsigned char role_words_txt[] = {
#embed "Resources/role-words.txt"
};
static const unsigned char row_labels_txt[] = {
#embed "Resources/row-labels.txt"
};
static const unsigned char section_titles_txt[] = {
#embed "Resources/section-titles.txt"
};
static const unsigned char snapshot_css[] = {
#embed "Resources/snapshot.css"
};
static const unsigned char stale_year_txt[] = {
#embed "Resources/stale-year.txt"
};
static const unsigned char telling_words_txt[] = {
#embed "Resources/telling-words.txt"
};
static const unsigned char tense_txt[] = {
#embed "Resources/tense.txt"
};
static const unsigned char words_txt[] = {
#embed "Resources/words.txt"
};

#define RESOURCE(name) \
  struct govdiff_resource govdiff_##name(void) { \
    return (struct govdiff_resource){name, sizeof name}; \
  }

RESOURCE(bodies_txt)
RESOURCE(calibration_txt)
RESOURCE(claim_words_txt)
RESOURCE(field_sense_txt)
RESOURCE(figure_words_txt)
RESOURCE(frequencies_txt)
RESOURCE(list_words_txt)
RESOURCE(narrative_claims_txt)
RESOURCE(page_furniture_txt)
RESOURCE(page_print_css)
RESOURCE(overview_css)
RESOURCE(overview_js)
RESOURCE(page_css)
RESOURCE(page_js)
RESOURCE(prescribed_txt)
RESOURCE(radicals_txt)
RESOURCE(role_words_txt)
RESOURCE(row_labels_txt)
RESOURCE(section_titles_txt)
RESOURCE(snapshot_css)
RESOURCE(stale_year_txt)
RESOURCE(telling_words_txt)
RESOURCE(tense_txt)
RESOURCE(words_txt)
