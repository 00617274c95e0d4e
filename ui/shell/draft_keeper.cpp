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

std::string textOf(const QJsonObject& values) { return QJsonDocument(values).toJson(QJsonDocument::Compact).toStdString(); }

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
    m_open.push_back({&widget, code, patient, std::nullopt, {}});
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
    open->atFirst = open->last = draft::valuesOf(widget);
    if (!kept)
        return;
    draft::putInto(widget, QJsonDocument::fromJson(QByteArray::fromStdString(kept->text)).object());
    open = find(&widget); // filling in may have closed it
    if (!open)
        return;
    open->last = draft::valuesOf(widget);
    if (open->last != *open->atFirst)
        emit restored(kept->at);
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
            m_care.saveDraft({open.form, open.patient, textOf(now), {}}, done);
    }
}

} // namespace stipple::ui
