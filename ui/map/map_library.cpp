// The built-in maps: read once from the resources, then shared for ever.
#include "ui/map/map_document.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <map>
#include <memory>

namespace stipple::ui::map {

QStringList builtInMapNames()
{
    return {QStringLiteral("face_front"), QStringLiteral("face_left"),  QStringLiteral("face_right"), QStringLiteral("scalp_top"),
            QStringLiteral("body_front"), QStringLiteral("body_back"), QStringLiteral("hands_dorsal")};
}

Result<const MapDocument*> builtInMap(const QString& name)
{
    static std::map<QString, std::unique_ptr<const MapDocument>> cache;
    if (const auto found = cache.find(name); found != cache.end())
        return found->second.get();
    QFile file(QStringLiteral(":/maps/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, "map " + name.toStdString());
    auto loaded = loadMap(file.readAll(), name);
    if (!loaded)
        return tl::unexpected<Error>(loaded.error());
    const auto added = cache.emplace(name, std::make_unique<const MapDocument>(std::move(*loaded)));
    return added.first->second.get();
}

QString viewShowing(const QStringList& zones)
{
    QString best = QStringLiteral("face_front");
    qsizetype most = 0;
    for (const QString& name : builtInMapNames()) {
        const auto document = builtInMap(name);
        const auto here = document ? std::ranges::count_if(zones, [&](const QString& zone) { return (*document)->zone(zone) != nullptr; }) : 0;
        if (here > most) {
            most = here;
            best = name;
        }
    }
    return best;
}

} // namespace stipple::ui::map
