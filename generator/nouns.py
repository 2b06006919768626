"""English nouns: the singular of a plural.

Singular are the names of a list's items and of the types of a method. The rules are
the regular ones, and tables hold the words that would be mistaken by them; where a word
is not known to be a plural, it stays as it is. Meant for the vocabulary of web APIs.
"""

from __future__ import annotations

# Singular, or the same in both numbers, although they end like plurals.
_UNCHANGED = frozenset(
    "alias analytics as atlas aws bias bus canvas chaos contains cors corps cosmos css"
    " dns ens exists gas gps has headquarters hls hris https ios is js kubernetes kudos lens lfs"
    " macos measles news nodejs os pos previous progress qos rds rss saas sas series sms"
    " species sqs sns ss this tls tts vps was yes ats 3ds".split()
)
# Plurals, although they end in `is` or `us` as singulars do.
_PLAIN_S = frozenset(
    "apis cpus emojis flus gpus gurus haikus kpis menus npus rois safaris skus taxis tpus"
    " uis uris wikis".split()
)
_OF_THEIR_OWN = {
    "children": "child",
    "criteria": "criterion",
    "feet": "foot",
    "geese": "goose",
    "men": "man",
    "mice": "mouse",
    "people": "person",
    "phenomena": "phenomenon",
    "teeth": "tooth",
    "women": "woman",
    "appendices": "appendix",
    "axes": "axis",
    "indices": "index",
    "matrices": "matrix",
    "vertices": "vertex",
    "quizzes": "quiz",
    **{f"{stem}ses": f"{stem}sis" for stem in "analy cri diagno empha hypothe".split()},
    **{
        f"{stem}ses": f"{stem}sis"
        for stem in "paraly parenthe synop synthe the".split()
    },
    **{f"{stem}ves": f"{stem}f" for stem in "cal el hal lea loa scar sel shel".split()},
    **{f"{stem}ves": f"{stem}f" for stem in "thie wol".split()},
    **{f"{stem}ves": f"{stem}fe" for stem in "kni li wi".split()},
}
# `-es` after a hiss, where the singular has its `e`: all but these lose it.
_CHES = frozenset("caches avalanches headaches niches psyches quiches creches".split())
_XES = frozenset("axes deluxes".split())
# ... and after a single `s`, where most keep it: `cases`, but `buses`.
_SES = frozenset(
    "aliases apparatuses atlases biases bonuses buses campuses canvases censuses"
    " consensuses corpuses focuses gases irises lenses nexuses radiuses statuses surpluses"
    " syllabuses viruses walruses".split()
)
_OES = frozenset("echoes heroes potatoes tomatoes torpedoes vetoes cargoes".split())
_IES = frozenset(
    "brownies calories cookies genies hoodies movies pixies rookies selfies zombies".split()
)


def singular(word: str) -> str:
    """The singular of a noun in lower case; what is singular already stays.

    `batches` -> `batch`, `queries` -> `query`, `cases` -> `case`; `status`, `address`,
    `series` and `data` stay.
    """
    if word in _OF_THEIR_OWN:
        return _OF_THEIR_OWN[word]
    if not word.endswith("s") or word in _UNCHANGED or word.endswith("ss"):
        return word
    if word.endswith(("us", "is")) and word not in _PLAIN_S:
        return word
    if word.endswith("ies") and len(word) > 4 and word not in _IES:
        return f"{word[:-3]}y"
    return word[:-2] if _loses_its_e(word) else word[:-1]


def _loses_its_e(word: str) -> bool:
    if word in _SES or word in _OES:
        return True
    if word.endswith("ches"):
        return word not in _CHES
    if word.endswith("xes"):
        return word not in _XES
    return word.endswith(("shes", "sses", "zzes"))
