// Hidden, so that libxml2's own calls do not come here.
#pragma GCC visibility push(hidden)
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/tree.h>
#include <libxml/xmlsave.h>
#pragma GCC visibility pop

#include "late.h"

#ifdef __linux__

// The library whose structures the headers describe.
#if LIBXML_VERSION >= 21400
#define FILE_NAME "libxml2.so.16"
#else
#define FILE_NAME "libxml2.so.2"
#endif

LATE(
    htmlDocPtr, htmlCtxtReadMemory, (xmlParserCtxtPtr a, const char *b, int c, const char *d, const char *e, int f),
    (a, b, c, d, e, f))
LATE(
    void, htmlDocContentDumpFormatOutput, (xmlOutputBufferPtr a, xmlDocPtr b, const char *c, int d),
    (a, b, c, d))
LATE(void, htmlFreeParserCtxt, (htmlParserCtxtPtr a), (a))
LATE(htmlDocPtr, htmlNewDocNoDtD, (const xmlChar *a, const xmlChar *b), (a, b))
LATE(htmlParserCtxtPtr, htmlNewParserCtxt, (void), ())
LATE(
    void, htmlNodeDumpFormatOutput, (xmlOutputBufferPtr a, xmlDocPtr b, xmlNodePtr c, const char *d, int e),
    (a, b, c, d, e))
LATE(xmlNodePtr, xmlAddChild, (xmlNodePtr a, xmlNodePtr b), (a, b))
LATE(const xmlChar *, xmlBufferContent, (const xmlBuffer *a), (a))
LATE(xmlBufferPtr, xmlBufferCreate, (void), ())
LATE(void, xmlBufferFree, (xmlBufferPtr a), (a))
LATE(int, xmlBufferLength, (const xmlBuffer *a), (a))
LATE(
    xmlDtdPtr, xmlCreateIntSubset, (xmlDocPtr a, const xmlChar *b, const xmlChar *c, const xmlChar *d),
    (a, b, c, d))
LATE(
    xmlDocPtr, xmlCtxtReadMemory, (xmlParserCtxtPtr a, const char *b, int c, const char *d, const char *e, int f),
    (a, b, c, d, e, f))
LATE(xmlNodePtr, xmlDocSetRootElement, (xmlDocPtr a, xmlNodePtr b), (a, b))
LATE(xmlNodePtr, xmlFirstElementChild, (xmlNodePtr a), (a))
LATE(void, xmlFreeDoc, (xmlDocPtr a), (a))
LATE(void, xmlFreeNode, (xmlNodePtr a), (a))
LATE(void, xmlFreeParserCtxt, (xmlParserCtxtPtr a), (a))
LATE(void, xmlInitParser, (void), ())
LATE(xmlDocPtr, xmlNewDoc, (const xmlChar *a), (a))
LATE(xmlNodePtr, xmlNewDocNode, (xmlDocPtr a, xmlNsPtr b, const xmlChar *c, const xmlChar *d), (a, b, c, d))
LATE(xmlNodePtr, xmlNewDocText, (const xmlDoc *a, const xmlChar *b), (a, b))
LATE(xmlParserCtxtPtr, xmlNewParserCtxt, (void), ())
LATE(xmlAttrPtr, xmlNewProp, (xmlNodePtr a, const xmlChar *b, const xmlChar *c), (a, b, c))
LATE(xmlNodePtr, xmlNextElementSibling, (xmlNodePtr a), (a))
LATE(int, xmlOutputBufferClose, (xmlOutputBufferPtr a), (a))
LATE(xmlOutputBufferPtr, xmlOutputBufferCreateBuffer, (xmlBufferPtr a, xmlCharEncodingHandlerPtr b), (a, b))
LATE(int, xmlSaveFormatFileTo, (xmlOutputBufferPtr a, xmlDocPtr b, const char *c, int d), (a, b, c, d))
LATE(void, xmlStopParser, (xmlParserCtxtPtr a), (a))
LATE(int, xmlStrEqual, (const xmlChar *a, const xmlChar *b), (a, b))

#endif
