#include "app/store_config.h"

#include "app/clock.h"

#include <QFile>

namespace stipple::app {

store::StoreConfig storeConfig(const Options& options)
{
    store::StoreConfig config;
    config.folder = options.dataDir().toStdString();
    config.mode = options.demo ? store::Mode::Demo : store::Mode::Real;
    config.clock = utcNow;
    config.databaseUrl = options.databaseUrl.toStdString();
    // The setting: it must stand outside of the database that it names. The password is better kept in libpq's own
    // password file than here.
    QFile file(options.dataDir() + "/database.url");
    if (config.databaseUrl.empty() && file.open(QIODevice::ReadOnly))
        config.databaseUrl = QString::fromUtf8(file.readLine(4096)).trimmed().toStdString();
    return config;
}

} // namespace stipple::app
