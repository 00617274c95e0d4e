#include "ui/shell/mark_desk.h"

#include "ui/shell/session_flow.h"
#include "ui/text/date_text.h"

#include <QPointer>

#include <algorithm>
#include <cmath>

namespace stipple::ui {

using ports::SkinMark;
using ports::SkinMarkKind;

namespace {
// A mole of a few millimetres with a margin of 5 mm around it, on a map that is about 280 mm wide (face).
constexpr double kTapRadius = 14; // map units
constexpr double kLeastRadius = 6;

QString idOf(const EntryId& id) { return QString::fromStdString(toString(id)); }
} // namespace

QString markKindName(SkinMarkKind kind)
{
    switch (kind) {
    case SkinMarkKind::Mole: return MarkDesk::tr("Mole");
    case SkinMarkKind::Tattoo: return MarkDesk::tr("Tattoo");
    case SkinMarkKind::Lesion: return MarkDesk::tr("Lesion");
    case SkinMarkKind::Filler: return MarkDesk::tr("Filler site");
    case SkinMarkKind::Other: return MarkDesk::tr("Other place");
    }
    return {};
}

QString markWords(const SkinMark& mark)
{
    QString words = markKindName(mark.kind);
    if (mark.since)
        words += QStringLiteral(", ") + text::dayLong(*mark.since);
    words += MarkDesk::tr(". Left out.");
    if (!mark.note.empty())
        words += QLatin1Char(' ') + QString::fromStdString(mark.note);
    return words;
}

map::Lesion markOnMap(const SkinMark& mark, const map::MapDocument& document)
{
    const QRectF whole = document.viewBox;
    map::Lesion lesion;
    lesion.id = idOf(mark.id);
    lesion.centre = QPointF(whole.left() + whole.width() * mark.x / ports::kMapWhole, whole.top() + whole.height() * mark.y / ports::kMapWhole);
    lesion.radius = whole.width() * mark.radius / ports::kMapWhole;
    lesion.reason = markWords(mark);
    return lesion;
}

SkinMark drawnMark(const map::MapDocument& document, const QPointF& centre, double radius)
{
    const QRectF whole = document.viewBox;
    const double r = radius > 0 ? std::max(radius, kLeastRadius) : kTapRadius;
    const auto part = [](double value, double of) { return std::clamp(static_cast<int>(std::lround(value / of * ports::kMapWhole)), 0, ports::kMapWhole); };
    SkinMark mark;
    mark.view = document.name.toStdString();
    mark.x = part(centre.x() - whole.left(), whole.width());
    mark.y = part(centre.y() - whole.top(), whole.height());
    mark.radius = std::clamp(part(r, whole.width()), 1, ports::kSkinMarkRadiusMax);
    return mark;
}

MarkDesk::MarkDesk(SessionFlow& flow) : QObject(&flow), m_flow(flow) {}

bool MarkDesk::offered() const { return m_flow.services().planning != nullptr; }

void MarkDesk::load()
{
    m_all.clear();
    m_versions.clear();
    m_done.clear();
    m_undone.clear();
    m_busy = false;
    emit changed();
    if (!offered())
        return;
    const auto patient = m_flow.chart().patient.id;
    QPointer<MarkDesk> self(this);
    m_flow.services().planning->skinMarks(patient, [self, patient](Result<std::vector<SkinMark>> marks) {
        if (!self || self->m_flow.chart().patient.id != patient)
            return;
        if (!marks) {
            emit self->m_flow.problem(marks.error());
            return;
        }
        self->m_all = std::move(*marks);
        emit self->changed();
    });
}

const SkinMark* MarkDesk::find(const QString& id) const
{
    const auto it = std::ranges::find_if(m_all, [&](const SkinMark& mark) { return idOf(mark.id) == id; });
    return it == m_all.end() ? nullptr : &*it;
}

QList<map::Lesion> MarkDesk::onMap(const map::MapDocument& document) const
{
    QList<map::Lesion> lesions;
    for (const auto& mark : m_all)
        if (document.name.toStdString() == mark.view)
            lesions.append(markOnMap(mark, document));
    return lesions;
}

std::int64_t MarkDesk::lastVersion(const EntryId& id) const
{
    for (const auto& mark : m_all)
        if (mark.id == id)
            return mark.version;
    for (const auto& [known, version] : m_versions)
        if (known == id)
            return version;
    return 0;
}

void MarkDesk::draw(SkinMark mark, Kept answer)
{
    mark.kind = SkinMarkKind::Other; // nobody has said yet
    put(std::nullopt, mark, Book::Done, std::move(answer));
}

void MarkDesk::save(const SkinMark& mark, Kept answer)
{
    const auto* old = find(idOf(mark.id));
    put(old ? std::optional(*old) : std::nullopt, mark, Book::Done, std::move(answer));
}

void MarkDesk::saveDrawn(const SkinMark& mark, Kept answer) { put(std::nullopt, mark, Book::Drawn, std::move(answer)); }

void MarkDesk::dropDrawn(const EntryId& id)
{
    if (const auto* drawn = find(idOf(id)))
        put(*drawn, std::nullopt, Book::Dropped);
}

void MarkDesk::erase(const EntryId& id)
{
    if (const auto* old = find(idOf(id)))
        put(*old, std::nullopt, Book::Done);
}

void MarkDesk::undo()
{
    if (!canUndo())
        return;
    const Step step = m_done.back();
    m_done.pop_back();
    put(step.after, step.before, Book::Undone);
}

void MarkDesk::redo()
{
    if (!canRedo())
        return;
    const Step step = m_undone.back();
    m_undone.pop_back();
    put(step.after, step.before, Book::FromUndone);
}

// One change at a time: the next has to know the version this one gets.
void MarkDesk::put(std::optional<SkinMark> before, std::optional<SkinMark> after, Book into, Kept answer)
{
    if (m_busy || !offered() || !m_flow.isOpen()) {
        if (answer)
            answer(fail(ErrorCode::StoreBusy, "skin mark"));
        return;
    }
    m_busy = true;
    auto& port = *m_flow.services().planning;
    const auto patient = m_flow.chart().patient.id;
    const auto stillOurs = [self = QPointer<MarkDesk>(this), patient] { return self && self->m_flow.chart().patient.id == patient; }; // HAZ-011
    if (after) {
        if (!after->id.isNull())
            after->version = lastVersion(after->id);
        port.saveSkinMark(patient, *after, [this, stillOurs, before, into, answer = std::move(answer)](Result<SkinMark> saved) {
            if (!stillOurs())
                return;
            if (!saved) {
                refused(saved.error(), answer);
                return;
            }
            std::erase_if(m_all, [&](const SkinMark& mark) { return mark.id == saved->id; });
            m_all.push_back(*saved);
            kept({before, *saved}, into);
            if (answer)
                answer(*saved);
        });
        return;
    }
    port.eraseSkinMark(patient, before->id, [this, stillOurs, before, into](Result<ports::Unit> erased) {
        if (!stillOurs())
            return;
        if (!erased) {
            refused(erased.error(), {});
            return;
        }
        const auto last = lastVersion(before->id);
        std::erase_if(m_versions, [&](const auto& known) { return known.first == before->id; });
        m_versions.emplace_back(before->id, last + 1); // the erasure is a version too
        std::erase_if(m_all, [&](const SkinMark& mark) { return mark.id == before->id; });
        kept({before, std::nullopt}, into);
    });
}

void MarkDesk::refused(const Error& error, const Kept& answer)
{
    if (answer)
        answer(tl::unexpected(error));
    else
        emit m_flow.problem(error);
    load();
}

void MarkDesk::forgetDrawing(const EntryId& id)
{
    std::erase_if(m_done, [&](const Step& step) { return !step.before && step.after->id == id; });
}

void MarkDesk::kept(Step step, Book into)
{
    m_busy = false;
    switch (into) {
    case Book::Undone: m_undone.push_back(std::move(step)); break;
    case Book::FromUndone: m_done.push_back(std::move(step)); break;
    case Book::Done:
        m_done.push_back(std::move(step));
        m_undone.clear();
        break;
    case Book::Drawn:
        forgetDrawing(step.after->id);
        m_done.push_back(std::move(step));
        m_undone.clear();
        break;
    case Book::Dropped: forgetDrawing(step.before->id); break;
    }
    emit changed();
}

} // namespace stipple::ui
