// Nothing to call: functions of libxml2 and libarchive that load their library when they are first called, in place
// of the ones of the same names in a library that every start would load (docs/decisions/0014).
