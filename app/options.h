// Purpose: the command line, read once and checked before anything is opened.
// Thread: before QApplication; pure but for reading the environment (XDG folders).
// Units: window size in logical pixels.
// Failure: parseOptions returns the sentence to print; main exits with 2.
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <tl/expected.hpp>

namespace stipple::app {

enum class Verb { None, Backup, Restore, CheckData }; // done without a window

struct Options {
    bool help = false;
    bool version = false;
    bool demo = false;
    QString dataRoot;               // holds clinic/ and demo/, which never mix
    std::optional<QString> penPath; // a pen that somebody else started
    std::optional<QString> walkDir; // walk the main job unattended, results go here
    std::optional<QSize> windowSize;
    std::optional<QString> replayFile; // run a recording again instead of opening a window
    Verb verb = Verb::None;
    QString verbFile;               // of --backup and --restore
    QString account;                // who checks: with keys; empty: what can be checked without
    std::optional<int> passwordFd;  // where the password comes from; nothing: the terminal
    QString databaseUrl;            // a PostgreSQL server; empty: the data folder's setting, else the embedded SQLite
    QString language;               // of the window; empty: the computer's

    [[nodiscard]] QString dataDir() const { return dataRoot + (demo ? QStringLiteral("/demo") : QStringLiteral("/clinic")); }
};

[[nodiscard]] tl::expected<Options, QString> parseOptions(const QStringList& arguments);
[[nodiscard]] QString helpText();
[[nodiscard]] QString versionText();

} // namespace stipple::app
