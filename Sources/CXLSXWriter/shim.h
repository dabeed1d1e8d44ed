#pragma once
// Types only: the library is loaded when a spreadsheet is asked for, see Sources/Spreadsheet.
#include <xlsxwriter.h>
