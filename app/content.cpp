#include "app/content.h"

#include "core/clinical/clinic_copy.h"
#include "core/crypto/hash.h"

#include <QDir>
#include <QFile>

namespace stipple::app {

namespace {
std::string hexDigest(std::string_view text) { return crypto::hexOf(crypto::sha256(crypto::viewOf(std::string(text)))); }
} // namespace

Result<clinical::ClinicalCatalogue> clinicCopy(const clinical::ContentTexts& shipped, std::span<const ports::ContentEdit> edits)
{
    const auto texts = clinical::withEdits(shipped, edits, hexDigest);
    if (!texts)
        return tl::unexpected(clinical::toError(texts.error()));
    auto catalogue = clinical::buildCatalogue(*texts, hexDigest);
    if (!catalogue)
        return tl::unexpected(clinical::toError(catalogue.error()));
    return std::move(*catalogue);
}

std::optional<std::string> currentValue(const clinical::ContentTexts& shipped, std::span<const ports::ContentEdit> edits,
                                        const ports::ContentEdit& wanted)
{
    const auto texts = clinical::withEdits(shipped, edits, hexDigest);
    return texts ? clinical::contentValue(*texts, wanted.file, wanted.entry, wanted.field) : std::nullopt;
}

Result<Content> loadBuiltInContent()
{
    clinical::ContentTexts texts;
    const QDir folder(QStringLiteral(":/clinical"));
    for (const QString& name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileUnreadable, name.toStdString());
        texts.emplace(name.toStdString(), file.readAll().toStdString());
    }
    auto catalogue = clinical::buildCatalogue(texts, hexDigest);
    if (!catalogue)
        return tl::unexpected(clinical::toError(catalogue.error()));
    const std::string sheet = texts["aftercare.json"];
    auto rules = aftercare::parseContent(sheet);
    if (!rules)
        return tl::unexpected(rules.error());
    auto words = aftercare::parseText(sheet);
    if (!words)
        return tl::unexpected(words.error());
    return Content{std::move(texts), std::move(*catalogue), std::move(*rules), std::move(*words)};
}

} // namespace stipple::app
