"""Writes the accessibility tree of the page in the browser as JSON: what the platform gives to any screen reader.

A node is {role, name, text, lang, attributes, states, children}; `lang` is that of its text, or of the node itself.
"""
import json
import os
import sys
import warnings

import gi

warnings.simplefilter("ignore")
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

STATES = ("EXPANDABLE", "EXPANDED", "PRESSED", "CHECKED", "FOCUSED", "SHOWING")
ATTRIBUTES = ("level", "posinset", "setsize", "tag", "live", "xml-roles")
DEEPEST = 60


def attempt(question, otherwise):
    """Nodes may be gone when they are asked; engines leave out what does not apply."""
    try:
        answer = question()
    except Exception:
        return otherwise
    return otherwise if answer is None else answer


def language(node):
    """Of the node, or else of its text. Not both: WebKit may crash when it is asked about its text's attributes."""

    def of_text():
        attributes = Atspi.Text.get_attribute_run(node.get_text_iface(), 0, True)
        return dict(attributes[0] if isinstance(attributes, tuple) else attributes)["language"]

    of_node = attempt(node.get_object_locale, "")
    return of_node if of_node not in ("", os.environ["LC_ALL"]) else attempt(of_text, "")


def text(node):
    def content():
        interface = node.get_text_iface()
        return Atspi.Text.get_text(interface, 0, Atspi.Text.get_character_count(interface))

    return attempt(content, "")


def children(node):
    count = attempt(node.get_child_count, 0)
    found = (attempt(lambda i=i: node.get_child_at_index(i), None) for i in range(count))
    return [child for child in found if child]


def describe(node, depth=0):
    role = attempt(node.get_role_name, "")
    inner = children(node) if role != "image" and depth < DEEPEST else []  # WebKit shows the shapes in an SVG image
    states = attempt(node.get_state_set, None)
    attributes = attempt(lambda: dict(node.get_attributes()), {})
    return {
        "role": role,
        "name": attempt(node.get_name, ""),
        "text": text(node),
        "lang": language(node),
        "attributes": {name: attributes[name] for name in ATTRIBUTES if attributes.get(name)},
        "states": [name.lower() for name in STATES if states and states.contains(getattr(Atspi.StateType, name))],
        "children": [describe(child, depth + 1) for child in inner],
    }


def documents(node, depth=0):
    if attempt(node.get_role_name, "") in ("document web", "document frame"):
        yield node
    elif depth < DEEPEST:
        for child in children(node):
            yield from documents(child, depth + 1)


Atspi.init()
found = [document for application in children(Atspi.get_desktop(0)) for document in documents(application)]
json.dump([describe(document) for document in found if children(document)], sys.stdout, ensure_ascii=False)
