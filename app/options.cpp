#include "app/options.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace stipple::app {
namespace {

struct Switches {
    QCommandLineOption help{{"h", "help"}, "Say what the options are, and end."};
    QCommandLineOption version{{"v", "version"}, "Say which version this is, and end."};
    QCommandLineOption demo{"demo", "Open the demo clinic with an emulated pen. Nothing in it is real."};
    QCommandLineOption dataDir{"data-dir", "Keep all data below DIR instead of the XDG data folder.", "DIR"};
    QCommandLineOption pen{"pen", "Talk to the pen at PATH (a serial device, a pseudo-terminal or a socket).", "PATH"};
    QCommandLineOption walk{"walk", "With --demo: do one treatment unattended; write pictures, PDF and walk.json to DIR.", "DIR"};
    QCommandLineOption replay{"replay", "With --headless: run the recording of a pen session in FILE again and compare. "
                                        "Ends with 0 (same), 1 (differs) or 4 (cannot be read).", "FILE"};
    QCommandLineOption headless{"headless", "With --replay: no window, no display."};
    QCommandLineOption size{"size", "Open the window at WxH, for example 1366x768.", "WxH"};
    QCommandLineOption language{"language", "Language of the window: en, de or zh_CN.", "CODE"};
    QCommandLineOption backup{"backup", "Without a window: back the clinic up into FILE, read it back and check it.", "FILE"};
    QCommandLineOption restore{"restore", "Without a window: check the backup FILE and put it in the place of the clinic; the old one is kept beside it.", "FILE"};
    QCommandLineOption check{"check-data", "Without a window: check database, signatures, pen log and files."};
    QCommandLineOption account{"account", "With --check-data: sign in as LOGIN and check audit chain, rows and sealed texts, too. The password is asked on the terminal.", "LOGIN"};
    QCommandLineOption passwordFd{"password-fd", "With --account: read the password from the open file descriptor N instead.", "N"};
    QCommandLineOption database{"database", "Keep the records on a PostgreSQL server: postgresql://user@host:port/database?schema=clinic. Also a setting: the file database.url in the data folder.", "URL"};
};

void addAll(QCommandLineParser& parser, const Switches& s)
{
    parser.setApplicationDescription("Stipple: plan, run and document microneedling, with the pen on the cable.\n"
                                     "Research and development software. Not a cleared medical device.");
    parser.addOptions({s.help, s.version, s.demo, s.dataDir, s.pen, s.walk, s.replay, s.headless, s.size, s.language,
                       s.backup, s.restore, s.check, s.account, s.passwordFd, s.database});
}

std::optional<QSize> parseSize(const QString& text)
{
    const QStringList parts = text.split('x');
    if (parts.size() != 2)
        return std::nullopt;
    bool okWidth = false, okHeight = false;
    const QSize size(parts[0].toInt(&okWidth), parts[1].toInt(&okHeight));
    if (!okWidth || !okHeight || size.width() < 800 || size.height() < 600 || size.width() > 7680 || size.height() > 4320)
        return std::nullopt;
    return size;
}

QString defaultDataRoot()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/stipple";
}

QString absolute(const QString& path) { return QFileInfo(path).absoluteFilePath(); }

// The verbs and what goes with them. Gives the sentence to print where they do not fit one another.
std::optional<QString> readVerb(const QCommandLineParser& parser, const Switches& s, Options& options)
{
    const int verbs = (parser.isSet(s.backup) ? 1 : 0) + (parser.isSet(s.restore) ? 1 : 0) + (parser.isSet(s.check) ? 1 : 0);
    if (verbs > 1)
        return QStringLiteral("--backup, --restore and --check-data are done one at a time.");
    if (parser.isSet(s.backup) || parser.isSet(s.restore)) {
        options.verb = parser.isSet(s.backup) ? Verb::Backup : Verb::Restore;
        const QString file = parser.value(options.verb == Verb::Backup ? s.backup : s.restore);
        if (file.isEmpty())
            return QStringLiteral("--backup and --restore take a file.");
        options.verbFile = absolute(file);
    } else if (parser.isSet(s.check)) {
        options.verb = Verb::CheckData;
    }
    if (options.verb != Verb::None && (parser.isSet(s.walk) || parser.isSet(s.pen) || parser.isSet(s.size)))
        return QStringLiteral("--backup, --restore and --check-data open no window; leave out --walk, --pen and --size.");
    if (parser.isSet(s.account) && (options.verb != Verb::CheckData || parser.value(s.account).isEmpty()))
        return QStringLiteral("--account LOGIN goes with --check-data.");
    options.account = parser.value(s.account);
    if (parser.isSet(s.passwordFd)) {
        bool number = false;
        const int fd = parser.value(s.passwordFd).toInt(&number);
        if (!number || fd < 0 || fd > 1023 || options.account.isEmpty())
            return QStringLiteral("--password-fd takes the number of an open file descriptor, with --account.");
        options.passwordFd = fd;
    }
    options.databaseUrl = parser.value(s.database);
    if (parser.isSet(s.database) && !options.databaseUrl.startsWith(QStringLiteral("postgresql://")))
        return QStringLiteral("--database takes postgresql://user@host:port/database?schema=clinic.");
    return std::nullopt;
}

} // namespace

tl::expected<Options, QString> parseOptions(const QStringList& arguments)
{
    const Switches s;
    QCommandLineParser parser;
    addAll(parser, s);
    if (!parser.parse(arguments))
        return tl::unexpected(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(QStringLiteral("Unexpected argument '%1'.").arg(parser.positionalArguments().constFirst()));

    Options options;
    options.help = parser.isSet(s.help);
    options.version = parser.isSet(s.version);
    options.demo = parser.isSet(s.demo);
    options.dataRoot = parser.isSet(s.dataDir) ? absolute(parser.value(s.dataDir)) : defaultDataRoot();
    options.language = parser.value(s.language);
    const auto path = [&parser](const QCommandLineOption& option) -> std::optional<QString> {
        return parser.isSet(option) ? std::optional(absolute(parser.value(option))) : std::nullopt;
    };
    options.penPath = path(s.pen);
    options.walkDir = path(s.walk);
    options.replayFile = path(s.replay);
    if (options.replayFile.has_value() != parser.isSet(s.headless))
        return tl::unexpected(QStringLiteral("--replay and --headless go together."));
    if (parser.isSet(s.size)) {
        options.windowSize = parseSize(parser.value(s.size));
        if (!options.windowSize)
            return tl::unexpected(QStringLiteral("--size takes WIDTHxHEIGHT from 800x600 to 7680x4320, not '%1'.")
                                      .arg(parser.value(s.size)));
    }
    if (auto problem = readVerb(parser, s, options))
        return tl::unexpected(*problem);
    if (options.walkDir && !options.demo)
        return tl::unexpected(QStringLiteral("--walk works in the demo clinic only; add --demo."));
    if (!options.language.isEmpty() && !QStringList{"en", "de", "zh_CN"}.contains(options.language))
        return tl::unexpected(QStringLiteral("--language takes en, de or zh_CN, not '%1'.").arg(options.language));
    return options;
}

QString helpText()
{
    const Switches s;
    QCommandLineParser parser;
    addAll(parser, s);
    return parser.helpText().replace(QStringLiteral("<executable_name>"), QStringLiteral("stipple")); // before any application
}

QString versionText() { return QStringLiteral("Stipple " STIPPLE_VERSION); }

} // namespace stipple::app
