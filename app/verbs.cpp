#include "app/verbs.h"

#include "app/password_input.h"
#include "app/store_config.h"
#include "core/crypto/secret.h"
#include "core/store/verbs.h"
#include "ui/text/error_text.h"

#include <cstdio>
#include <unistd.h>

namespace stipple::app {
namespace {

void print(FILE* to, const QString& text) { std::fprintf(to, "%s\n", qUtf8Printable(text)); }

// On a terminal one line that counts up; in a log every tenth.
store::Progress progressTo(FILE* to)
{
    return [to, terminal = ::isatty(::fileno(to)) != 0, last = -1](int percent) mutable {
        if (terminal && percent != last)
            std::fprintf(to, "\r%3d %%%s", percent, percent >= 100 ? "\n" : "");
        else if (!terminal && percent / 10 != last / 10)
            std::fprintf(to, "%d %%\n", percent);
        std::fflush(to);
        last = percent;
        return true;
    };
}

int conclude(const store::VerbOutcome& outcome)
{
    if (outcome.error) {
        print(stderr, QStringLiteral("stipple: %1 [%2]").arg(ui::text::wordsFor(*outcome.error).whole(), QString::fromStdString(outcome.error->context)));
        return static_cast<int>(outcome.code);
    }
    if (outcome.backup) {
        const auto& done = *outcome.backup;
        print(stdout, QStringLiteral("%1: %2 bytes, %3 patients, %4 sessions, %5 audit lines, %6 photos and recordings; read back and checked.")
                          .arg(QString::fromStdString(done.file.string())).arg(done.bytes).arg(done.patients).arg(done.sessions)
                          .arg(done.auditLines).arg(done.files));
        if (done.missingFiles > 0)
            print(stderr, QStringLiteral("stipple: %1 photos or recordings that the records name are not on disk. See --check-data.").arg(done.missingFiles));
    }
    if (outcome.check) {
        const auto& check = *outcome.check;
        if (outcome.withKeys)
            print(stdout, QStringLiteral("All fits: %1 audit lines, %2 rows, %3 signatures, %4 pen log records, %5 files.")
                              .arg(check.auditLines).arg(check.rows).arg(check.signatures).arg(check.penRecords).arg(check.files));
        else
            print(stdout, QStringLiteral("What can be checked without a password fits: database, %1 signatures, %2 pen log records, %3 files. "
                                         "With --account the audit chain, every row and every sealed text are checked, too.")
                              .arg(check.signatures).arg(check.penRecords).arg(check.files));
    }
    return static_cast<int>(outcome.code);
}

int checkData(const Options& options, const store::StoreConfig& config)
{
    std::optional<std::pair<std::string, std::string>> signIn;
    if (!options.account.isEmpty()) {
        auto password = options.passwordFd ? passwordFrom(*options.passwordFd)
                                           : askPassword("Password of " + options.account.toStdString() + ": ");
        if (!password) {
            print(stderr, QStringLiteral("stipple: No password: there is no terminal to ask on, or --password-fd gave nothing."));
            return static_cast<int>(store::ExitCode::NotAllowed);
        }
        signIn.emplace(options.account.toStdString(), *password);
        crypto::wipe(*password);
    }
    return conclude(store::runCheckData(config, std::move(signIn), progressTo(stderr)));
}

} // namespace

int runVerb(const Options& options)
{
    const store::StoreConfig config = storeConfig(options);
    const std::filesystem::path file = options.verbFile.toStdString();
    switch (options.verb) {
    case Verb::None: break;
    case Verb::Backup: return conclude(store::runBackup(config, file, progressTo(stderr)));
    case Verb::Restore: return conclude(store::runRestore(config, file, progressTo(stderr)));
    case Verb::CheckData: return checkData(options, config);
    }
    return static_cast<int>(store::ExitCode::Usage);
}

QString exitCodesText()
{
    return QStringLiteral("Exit codes of --backup, --restore and --check-data:\n"
                          "   0  good\n"
                          "   1  another error\n"
                          "   2  wrong use of the options\n"
                          "  10  no clinic in the data folder\n"
                          "  11  another Stipple has it open\n"
                          "  12  the folder cannot be written\n"
                          "  13  the disk is full\n"
                          "  14  damaged: something does not fit; the sentence names it\n"
                          "  15  made by a later Stipple, or its tables were changed\n"
                          "  16  demo and real clinic mixed up\n"
                          "  17  wrong password, or the account may not do this\n"
                          "  18  the named file cannot be read or written");
}

} // namespace stipple::app
