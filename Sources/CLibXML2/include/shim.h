#pragma once
#include <libxml/xmlversion.h>
// ICU's headers, which libxml2 pulls in for struct fields that nobody here uses, clash with those that
// Foundation brings along.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
