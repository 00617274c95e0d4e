#include "ui/shell/draft_keeper.h"

#include "ui/shell/draft_values.h"
#include "ui/widgets/side_sheet.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace stipple::ui {

namespace {

constexpr int kLookMs = 400; // with the time of one save: within a second

std::string codeOf(const QString& form, const QString& about)
{
    if (about.isEmpty())
        return form.toStdString();
    const QByteArray hash = QCryptographicHash::hash(about.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return form.toStdString() + '.' + hash.toStdString();
}

// Only what somebody changed, and what stood there before: the rest is the records' to say.
std::string textOf(const QJsonObject& base, const QJsonObject& now)
{
    QJsonObject from, to;
    for (auto field = now.begin(); field != now.end(); ++field) {
        if (base.value(field.key()) == field.value())
            continue;
        from[field.key()] = base.value(field.key());
        to[field.key()] = field.value();
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("base"), from}, {QStringLiteral("now"), to}}).toJson(QJsonDocument::Compact).toStdString();
}

// What of a draft goes into a form that now holds `standing`.
QJsonObject stillFitting(const QJsonObject& kept, const QJsonObject& standing)
{
    if (!kept.contains(QLatin1String("now")))
        return kept; // of a version that kept whole forms
    const auto base = kept.value(QLatin1String("base")).toObject();
    auto now = kept.value(QLatin1String("now")).toObject();
    for (const QString& name : now.keys())
        if (standing.contains(name) && standing.value(name) != base.value(name))
            now.remove(name);
    return now;
}

} // namespace

DraftKeeper::DraftKeeper(ports::CarePort& care, QObject* parent) : QObject(parent), m_care(care)
{
    m_look.setInterval(kLookMs);
    connect(&m_look, &QTimer::timeout, this, &DraftKeeper::look);
}

DraftKeeper::~DraftKeeper() = default; // the window kept the last words when it closed

void DraftKeeper::watch(SideSheet& sheet, const QString& form, Whose whose)
{
    m_watched.emplace_back(&sheet);
    connect(&sheet, &SideSheet::opened, this, [this, &sheet, form, whose = std::move(whose)] {
        begin(sheet, form, whose ? whose() : std::nullopt, sheet.subject());
    });
    connect(&sheet, &SideSheet::closed, this, [this, &sheet] { end(sheet); });
    connect(&sheet, &SideSheet::wentAway, this, [this, &sheet] { leave(sheet); });
}

bool DraftKeeper::watches(const SideSheet& sheet) const
{
    return std::ranges::any_of(m_watched, [&sheet](const auto& watched) { return watched == &sheet; });
}

DraftKeeper::Open* DraftKeeper::find(const QWidget* widget)
{
    const auto it = std::ranges::find_if(m_open, [widget](const Open& open) { return open.widget == widget; });
    return it == m_open.end() ? nullptr : &*it;
}

void DraftKeeper::begin(QWidget& widget, const QString& form, std::optional<PatientId> patient, const QString& about)
{
    std::erase_if(m_open, [&widget](const Open& open) { return open.widget.isNull() || open.widget == &widget; });
    const std::string code = codeOf(form, about);
    m_open.push_back({&widget, code, patient, draft::valuesOf(widget), std::nullopt, {}});
    m_look.start();
    QPointer<DraftKeeper> self(this);
    m_care.draft(code, patient, [self, of = QPointer<QWidget>(&widget), code](Result<std::optional<ports::Draft>> kept) {
        if (self && of)
            self->offer(*of, code, kept ? *kept : std::nullopt);
    });
}

// What the form was filled with has arrived by now, too: it was asked for before.
void DraftKeeper::offer(QWidget& widget, const std::string& form, const std::optional<ports::Draft>& kept)
{
    auto* open = find(&widget);
    if (!open || open->form != form)
        return;
    const auto standing = draft::valuesOf(widget);
    auto first = standing;
    QStringList quicker; // typed before the records answered
    for (const QString& name : draft::editedByHand(widget)) {
        if (!open->atBegin.contains(name) || open->atBegin.value(name) == standing.value(name))
            continue;
        first[name] = open->atBegin.value(name);
        quicker << name;
    }
    open->atFirst = open->last = first;
    if (!kept)
        return;
    const auto all = QJsonDocument::fromJson(QByteArray::fromStdString(kept->text)).object();
    auto put = stillFitting(all, first);
    const bool whole = !all.contains(QLatin1String("now")) || put.size() == all.value(QLatin1String("now")).toObject().size();
    for (const QString& name : std::as_const(quicker))
        put.remove(name);
    draft::putInto(widget, put);
    open = find(&widget); // filling in may have closed it
    if (!open)
        return;
    open->last = draft::valuesOf(widget);
    if (open->last != *open->atFirst || !whole)
        emit restored(kept->at, whole);
}

void DraftKeeper::end(const QWidget& widget)
{
    const auto* open = find(&widget);
    if (!open)
        return;
    m_care.discardDraft(open->form, open->patient, [](Result<ports::Unit>) {});
    std::erase_if(m_open, [&widget](const Open& one) { return one.widget == &widget; });
}

void DraftKeeper::leave(const QWidget& widget)
{
    look();
    std::erase_if(m_open, [&widget](const Open& one) { return one.widget == &widget; });
}

void DraftKeeper::keepNow() { look(); }

void DraftKeeper::forgetAll() { m_open.clear(); }

void DraftKeeper::look()
{
    std::erase_if(m_open, [](const Open& open) { return open.widget.isNull(); });
    if (m_open.empty())
        m_look.stop();
    QPointer<DraftKeeper> self(this);
    const auto done = [self](Result<ports::Unit> kept) {
        if (!self || kept || self->m_said)
            return;
        self->m_said = true; // once: it is tried again with every change
        emit self->failed(kept.error());
    };
    for (Open& open : m_open) {
        if (!open.atFirst)
            continue;
        const auto now = draft::valuesOf(*open.widget);
        for (auto field = now.begin(); field != now.end(); ++field) {
            if (!open.atFirst->contains(field.key())) // come into being since: nobody has filled it in yet
                (*open.atFirst)[field.key()] = open.last[field.key()] = field.value();
        }
        if (now == open.last)
            continue;
        open.last = now;
        if (now == *open.atFirst)
            m_care.discardDraft(open.form, open.patient, done);
        else
            m_care.saveDraft({open.form, open.patient, textOf(*open.atFirst, now), {}}, done);
    }
}

} // namespace stipple::ui
