#include "ui/office/set_up_draft.h"

#include "ui/shell/draft_values.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace stipple::ui {

namespace {
constexpr int kLookMs = 400;
constexpr qint64 kMostBytes = 64 * 1024;
} // namespace

SetUpDraft::SetUpDraft(Forms forms, QObject* parent) : QObject(parent), m_forms(std::move(forms))
{
    m_every.setInterval(kLookMs);
    connect(&m_every, &QTimer::timeout, this, &SetUpDraft::look);
}

QJsonObject SetUpDraft::values() const
{
    QJsonObject all;
    for (const auto& [name, form] : m_forms)
        all.insert(name, draft::valuesOf(*form));
    return all;
}

void SetUpDraft::begin(const QString& folder)
{
    m_file = folder.isEmpty() ? QString() : QDir(folder).filePath(QStringLiteral("set-up.draft"));
    QFile file(m_file);
    if (!m_file.isEmpty() && file.open(QIODevice::ReadOnly)) {
        const auto kept = QJsonDocument::fromJson(file.read(kMostBytes)).object();
        for (const auto& [name, form] : m_forms)
            draft::putInto(*form, kept.value(name).toObject());
    }
    m_last = values();
    m_every.start();
}

void SetUpDraft::look()
{
    const auto now = values();
    if (now == m_last || m_file.isEmpty())
        return;
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return; // tried again with the next look
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(now).toJson(QJsonDocument::Compact));
    if (file.commit())
        m_last = now;
}

void SetUpDraft::drop()
{
    m_every.stop();
    if (!m_file.isEmpty())
        QFile::remove(m_file);
}

} // namespace stipple::ui
