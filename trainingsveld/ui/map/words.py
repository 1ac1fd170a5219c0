"""What a moment of the map is, in words: for the line under it and for a screen reader."""

from PySide6.QtCore import QCoreApplication

from trainingsveld.authoring.map import Drawing, DrawnNode, Marks, NodeKind
from trainingsveld.ui.later import QT_TRANSLATE_NOOP, translated

_KINDS: dict[NodeKind, str] = {
    "start": QT_TRANSLATE_NOOP("CaseMap", "start of the call"),
    "resolved": QT_TRANSLATE_NOOP("CaseMap", "ending: resolved"),
    "partly": QT_TRANSLATE_NOOP("CaseMap", "ending: partly resolved"),
    "escalated": QT_TRANSLATE_NOOP("CaseMap", "ending: escalated"),
    "hung_up": QT_TRANSLATE_NOOP("CaseMap", "ending: the customer hangs up"),
    "ended_by_agent": QT_TRANSLATE_NOOP("CaseMap", "ending: the agent ends the call"),
}


def facts(node: DrawnNode, marks: Marks) -> list[str]:
    """What is special about a moment, the gravest first; nothing for an ordinary one."""
    found: list[str] = []
    if node.id in marks.traps:
        found.append(QCoreApplication.translate("CaseMap", "no ending can be reached from here"))
    if node.id in marks.dead:
        found.append(QCoreApplication.translate("CaseMap", "can never be reached"))
    if node.id == marks.current:
        found.append(QCoreApplication.translate("CaseMap", "the call stands here"))
    if node.kind in _KINDS:
        found.append(translated("CaseMap", _KINDS[node.kind]))
    if marks.warmth is not None:
        share = marks.warmth.get(node.id, 0.0)
        text = QCoreApplication.translate("CaseMap", "played {n} % as often as the busiest moment")
        never = QCoreApplication.translate("CaseMap", "never played")
        found.append(text.replace("{n}", str(round(share * 100))) if share else never)
    return found


def spoken(node: DrawnNode, drawing: Drawing, marks: Marks) -> str:
    """A moment in full: its name, what is special, its words, where it leads and comes from."""
    onward = [edge.target for edge in drawing.edges if edge.source == node.id]
    inward = [edge.source for edge in drawing.edges if edge.target == node.id]
    parts = [", ".join([node.id, *facts(node, marks)]) + "."]
    if node.words:
        parts.append(f"“{node.words}”")
    if onward:
        text = QCoreApplication.translate("CaseMap", "Leads to: {moments}.")
        parts.append(text.replace("{moments}", ", ".join(onward)))
    if inward:
        text = QCoreApplication.translate("CaseMap", "Comes from: {moments}.")
        parts.append(text.replace("{moments}", ", ".join(inward)))
    return " ".join(parts)


def summary(drawing: Drawing, marks: Marks) -> str:
    """The whole map in one line."""
    shown = {node.id for node in drawing.nodes}
    ends = sum(node.kind not in ("start", "ordinary") for node in drawing.nodes)
    parts = [
        QCoreApplication.translate("CaseMap", "{n} moments").replace("{n}", str(len(shown))),
        QCoreApplication.translate("CaseMap", "{n} endings").replace("{n}", str(ends)),
    ]
    if lost := len(marks.dead & shown):
        parts.append(
            QCoreApplication.translate("CaseMap", "{n} never reached").replace("{n}", str(lost))
        )
    if traps := len(marks.traps & shown):
        parts.append(
            QCoreApplication.translate("CaseMap", "{n} without a way out").replace(
                "{n}", str(traps)
            )
        )
    if marks.warmth is not None:
        played = sum(1 for node in shown if marks.warmth.get(node))
        parts.append(
            QCoreApplication.translate("CaseMap", "{n} played").replace("{n}", str(played))
        )
    return " · ".join(parts)
