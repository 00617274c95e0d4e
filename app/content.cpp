#include "app/content.h"

#include "core/crypto/hash.h"

#include <QDir>
#include <QFile>

namespace stipple::app {

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
    auto catalogue = clinical::buildCatalogue(
        texts, [](std::string_view text) { return crypto::hexOf(crypto::sha256(crypto::viewOf(std::string(text)))); });
    if (!catalogue)
        return tl::unexpected(clinical::toError(catalogue.error()));
    const std::string& sheet = texts["aftercare.json"];
    auto rules = aftercare::parseContent(sheet);
    if (!rules)
        return tl::unexpected(rules.error());
    auto words = aftercare::parseText(sheet);
    if (!words)
        return tl::unexpected(words.error());
    return Content{std::move(*catalogue), std::move(*rules), std::move(*words)};
}

} // namespace stipple::app
