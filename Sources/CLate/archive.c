// Hidden, so that libarchive's own calls do not come here.
#pragma GCC visibility push(hidden)
#include <archive.h>
#include <archive_entry.h>
#pragma GCC visibility pop

#include "late.h"

#ifdef __linux__

#define FILE_NAME "libarchive.so.13"

LATE(void, archive_entry_free, (struct archive_entry *a), (a))
LATE(int, archive_entry_is_encrypted, (struct archive_entry *a), (a))
LATE(struct archive_entry *, archive_entry_new, (void), ())
LATE(const char *, archive_entry_pathname, (struct archive_entry *a), (a))
LATE(const char *, archive_entry_pathname_utf8, (struct archive_entry *a), (a))
LATE(void, archive_entry_set_filetype, (struct archive_entry *a, unsigned int b), (a, b))
LATE(void, archive_entry_set_pathname_utf8, (struct archive_entry *a, const char *b), (a, b))
LATE(void, archive_entry_set_perm, (struct archive_entry *a, mode_t b), (a, b))
LATE(void, archive_entry_set_size, (struct archive_entry *a, la_int64_t b), (a, b))
LATE(la_int64_t, archive_filter_bytes, (struct archive *a, int b), (a, b))
LATE(la_ssize_t, archive_read_data, (struct archive *a, void *b, size_t c), (a, b, c))
LATE(int, archive_read_free, (struct archive *a), (a))
LATE(struct archive *, archive_read_new, (void), ())
LATE(int, archive_read_next_header, (struct archive *a, struct archive_entry **b), (a, b))
LATE(int, archive_read_open_memory, (struct archive *a, const void *b, size_t c), (a, b, c))
LATE(int, archive_read_support_format_zip_seekable, (struct archive *a), (a))
LATE(int, archive_write_close, (struct archive *a), (a))
LATE(la_ssize_t, archive_write_data, (struct archive *a, const void *b, size_t c), (a, b, c))
LATE(int, archive_write_free, (struct archive *a), (a))
LATE(int, archive_write_header, (struct archive *a, struct archive_entry *b), (a, b))
LATE(struct archive *, archive_write_new, (void), ())
LATE(
    int, archive_write_open,
    (struct archive *a, void *b, archive_open_callback *c, archive_write_callback *d,
     archive_close_callback *e),
    (a, b, c, d, e))
LATE(int, archive_write_set_bytes_per_block, (struct archive *a, int b), (a, b))
LATE(int, archive_write_set_format_zip, (struct archive *a), (a))

#endif
