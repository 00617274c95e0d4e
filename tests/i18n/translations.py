#!/usr/bin/env python3
"""Checks resources/i18n/*.ts against the code: translations.py SOURCE_FOLDER LUPDATE, or --self-test.

Fails when a string of the code is missing, a translation is unfinished or empty, loses a placeholder or a
number, starts or ends with other white space, breaks a line elsewhere, or changes words that are safety:
STOP is STOP in every language, and what is simulated is marked with the same words everywhere.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

LANGUAGES = ("de", "zh_CN")
# One fixed translation each, so that nobody has to wonder whether another word means another thing.
FIXED = {
    "SIMULATED PEN": {"de": "SIMULIERTER PEN", "zh_CN": "模拟笔"},
    "STOP": {"de": "STOP", "zh_CN": "STOP"},
    "PDF": {"de": "PDF", "zh_CN": "PDF"},
}
PLACEHOLDER = re.compile(r"%L?\d+|%n")
NUMBER = re.compile(r"\d+(?:[.:,]\d+)*")
WORDS = re.compile(r"[A-Za-zÄÖÜäöüß]{3,}")
# Source words that stay in Chinese, too: names, units, keys, file types.
LATIN_IN_CHINESE = re.compile(
    r"Stipple|Ctrl|STOP|PDF|PNG|JPEG|JSON|CSV|SPF|Fitzpatrick|SOAP|PostgreSQL|SQLite|USB|Linux|root|min|pass|ID|"
    r"[dMy]{3,}|yyyy|cm²|strokes|Letter|MB|GB|kB|PenLink|PIN|DICOM|HL7|FHIR|TLS|SHA|Ed25519|RESTORE")


def problems(language, source, translation, kind=""):
    """What is wrong with one translation, as sentences; kind is the 'type' attribute of the .ts file."""
    if kind == "unfinished" or not translation.strip():
        return ["is not translated"]
    found = []
    if sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(translation)):
        found.append("has other placeholders")
    bare_source, bare = (PLACEHOLDER.sub(" ", text.replace("1/min", "")) for text in (source, translation))
    if sorted(NUMBER.findall(bare_source)) != sorted(NUMBER.findall(bare)):
        found.append("has other numbers")
    for edge in (r"^\s*", r"\s*$"):
        if re.search(edge, source).group() != re.search(edge, translation).group():
            found.append("starts or ends with other white space")
    if source.count("\n") != translation.count("\n"):
        found.append("breaks lines elsewhere")
    for word, fixed in FIXED.items():
        if re.search(rf"\b{word}\b", source) and fixed[language] not in translation:
            found.append(f"must say {fixed[language]}")
    if language == "zh_CN":
        rest = LATIN_IN_CHINESE.sub("", bare)
        if [w for w in WORDS.findall(rest) if w in source.split()]:
            found.append("still holds English words")
    return found


def messages(path):
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            comment = message.find("comment")
            key = (context.findtext("name"), message.findtext("source") or "", comment.text if comment is not None else "")
            translation = message.find("translation")
            forms = translation.findall("numerusform")
            texts = [form.text or "" for form in forms] if forms else [translation.text or ""]
            yield key, texts, translation.get("type", "")


def check_language(root, lupdate, language):
    committed = root / "resources" / "i18n" / f"stipple_{language}.ts"
    bad = []
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / committed.name
        shutil.copy(committed, fresh)
        # The same call as in packaging/update-translations.sh; sources are found from the root.
        subprocess.run([lupdate, "-silent", "-I", ".", "ui", "app", "-extensions", "cpp,h", "-locations", "none",
                        "-no-obsolete", "-ts", str(fresh)], cwd=root, check=True, stdout=subprocess.DEVNULL)
        code = {key for key, _, _ in messages(fresh)}
    known = {key: (texts, kind) for key, texts, kind in messages(committed)}
    if len(code) < 500:
        bad.append(f"{language}: only {len(code)} strings found in the code; lupdate did not read it")
    bad += [f"{language}: {k[0]}: “{k[1]}” is not in the file" for k in sorted(code - known.keys())]
    bad += [f"{language}: {k[0]}: “{k[1]}” is not in the code any more" for k in sorted(known.keys() - code)]
    for key in sorted(code & known.keys()):
        texts, kind = known[key]
        for text in texts:
            bad += [f"{language}: {key[0]}: “{key[1]}” → “{text}” {why}" for why in problems(language, key[1], text, kind)]
    return bad


def unseen(text):
    """Contexts of translate("Context", variable) that no QT_TRANSLATE_NOOP feeds: lupdate never sees those words."""
    asked = set(re.findall(r'QCoreApplication::translate\("(\w+)", *[a-zA-Z_]', text))
    return sorted(asked - set(re.findall(r'QT_TRANSLATE_NOOP\("(\w+)"', text)))


def self_test():
    good = [("de", "%1 of %2", "%2: %1"), ("zh_CN", "Hold for 1.5 seconds", "按住 1.5 秒"), ("de", "Press STOP", "STOP drücken"),
            ("de", "SIMULATED PEN. Not real.", "SIMULIERTER PEN. Nicht echt."), ("zh_CN", " · verify", " · 待核实")]
    wrong = [("de", "%1 of %2", "%1 von %1"), ("de", "%n zones", "Zonen"), ("zh_CN", "Hold for 1.5 seconds", "按住 1,5 秒"),
             ("de", "0.25 mm less", "0.52 mm weniger"), ("de", "Press STOP", "HALT drücken"), ("de", "SIMULATED PEN", "PEN"),
             ("zh_CN", "SIMULATED PEN", "笔"), ("de", " · verify", "· prüfen"), ("de", "Close", ""), ("de", "Close", "  "),
             ("zh_CN", "Open chart", "打开 chart"), ("de", "one\ntwo", "eins zwei")]
    failed = [case for case in good if problems(*case)] + [case for case in wrong if not problems(*case)]
    if not problems("de", "Close", "Schließen", "unfinished"):
        failed.append("unfinished")
    if unseen('QCoreApplication::translate("A", text)') != ["A"] or unseen('translate("B", "b")'):
        failed.append("unseen")
    for case in failed:
        print("self-test:", case)
    return failed


def main(arguments):
    if arguments == ["--self-test"]:
        return 1 if self_test() else 0
    root, lupdate = pathlib.Path(arguments[0]).resolve(), arguments[1]
    bad = [line for language in LANGUAGES for line in check_language(root, lupdate, language)]
    code = "\n".join(p.read_text(encoding="utf-8") for room in ("ui", "app") for p in sorted((root / room).rglob("*.cpp")))
    bad += [f"translate(\"{context}\", …) is not seen by lupdate; use Q_DECLARE_TR_FUNCTIONS" for context in unseen(code)]
    print("\n".join(bad[:60]))
    if bad:
        print(f"{len(bad)} problems. packaging/update-translations.sh brings new strings into the files.")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
