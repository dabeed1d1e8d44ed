"""The difference of two texts as libraries of Python find it: peers.py LIBRARY OLD NEW.

Ends with 3 where the library is not installed.
"""

import sys


def difflib(old, new):
    import difflib

    return difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()


def diff_match_patch(old, new):
    from diff_match_patch import diff_match_patch

    machine = diff_match_patch()
    edits = machine.diff_main(old, new)
    machine.diff_cleanupSemantic(edits)
    return edits


def page(text):
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    return "<div>" + "".join(f"<p>{line}</p>" for line in escaped.splitlines()) + "</div>"


def htmldiff(old, new):
    from lxml.html.diff import htmldiff

    return htmldiff(page(old), page(new))


def xmldiff(old, new):
    from xmldiff import main

    return main.diff_texts(page(old), page(new))


LIBRARIES = {
    "difflib": difflib,
    "diff-match-patch": diff_match_patch,
    "lxml.html.diff": htmldiff,
    "xmldiff": xmldiff,
}

if __name__ == "__main__":
    texts = [open(path, encoding="utf-8").read() for path in sys.argv[2:]]
    try:
        print(len(LIBRARIES[sys.argv[1]](*texts)))
    except ImportError:
        sys.exit(3)
