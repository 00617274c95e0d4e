#include "core/store/verbs.h"

#include "core/store/folder.h"
#include "core/store/migrate.h"
#include "core/store/records.h"

namespace stipple::store {
namespace {

VerbOutcome refused(const Error& error)
{
    VerbOutcome outcome;
    outcome.code = exitCodeOf(error.code);
    outcome.error = error;
    return outcome;
}

} // namespace

ExitCode exitCodeOf(ErrorCode code) noexcept
{
    switch (code) {
    case ErrorCode::StoreNotFound:
        return ExitCode::NoClinic;
    case ErrorCode::StoreInUse:
    case ErrorCode::StoreBusy:
        return ExitCode::InUse;
    case ErrorCode::StoreUnwritable:
        return ExitCode::Unwritable;
    case ErrorCode::StoreFull:
        return ExitCode::Full;
    case ErrorCode::StoreCorrupt:
    case ErrorCode::AuditBroken:
    case ErrorCode::SignatureBroken:
    case ErrorCode::SealBroken:
    case ErrorCode::KeyMissing:
    case ErrorCode::FileFormat:
    case ErrorCode::CryptoSelfTest:
        return ExitCode::Damaged;
    case ErrorCode::StoreNewerSchema:
    case ErrorCode::StoreDriftedSchema:
        return ExitCode::Schema;
    case ErrorCode::StoreWrongMode:
        return ExitCode::WrongMode;
    case ErrorCode::WrongPassword:
    case ErrorCode::AccountLocked:
    case ErrorCode::NotAllowed:
    case ErrorCode::LicenceExpired:
        return ExitCode::NotAllowed;
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
        return ExitCode::File;
    case ErrorCode::PenNotFound:
    case ErrorCode::PenPermission:
    case ErrorCode::PenBusy:
    case ErrorCode::PenNotAPen:
    case ErrorCode::PenFirmwareRefused:
    case ErrorCode::PenLinkLost:
    case ErrorCode::PenRefused:
    case ErrorCode::PenReadbackDiffers:
    case ErrorCode::PenUnknownIdentity:
    case ErrorCode::PenLogGap:
    case ErrorCode::PenStopNotConfirmed:
    case ErrorCode::PenCartridge:
    case ErrorCode::StoreConflict:
    case ErrorCode::StoreQuery:
    case ErrorCode::BackupFailed:
    case ErrorCode::RestoreFailed:
    case ErrorCode::ContentInvalid:
    case ErrorCode::ContentNotApproved:
    case ErrorCode::ValueOutOfRange:
    case ErrorCode::TextInvalid:
    case ErrorCode::ZoneUnknown:
    case ErrorCode::ZoneExcluded:
    case ErrorCode::PlanIncomplete:
    case ErrorCode::RecordSigned:
    case ErrorCode::PrintFailed:
    case ErrorCode::Internal:
        return ExitCode::Other;
    }
    return ExitCode::Other;
}

VerbOutcome runBackup(const StoreConfig& config, const std::filesystem::path& file, const Progress& progress)
{
    if (config.databaseUrl.empty() && !clinicExists(config.folder))
        return refused({ErrorCode::StoreNotFound, "clinic"});
    const auto records = Records::open(config); // takes the lock, checks schema and mode
    if (!records)
        return refused(records.error());
    auto made = backUp(config, file, progress);
    if (!made)
        return refused(made.error());
    VerbOutcome outcome;
    outcome.backup = std::move(*made);
    return outcome;
}

VerbOutcome runRestore(const StoreConfig& config, const std::filesystem::path& file, const Progress& progress)
{
    auto done = restore(config, file, progress);
    if (!done)
        return refused(done.error());
    VerbOutcome outcome;
    outcome.backup = std::move(*done);
    return outcome;
}

VerbOutcome runCheckData(const StoreConfig& config, std::optional<std::pair<std::string, std::string>> signIn, const Progress& progress)
{
    if (config.databaseUrl.empty() && !clinicExists(config.folder))
        return refused({ErrorCode::StoreNotFound, "clinic"});
    auto records = Records::open(config);
    if (!records)
        return refused(records.error());
    if (const auto good = integrityCheck(*(*records)->desk().db); !good)
        return refused(good.error());
    VerbOutcome outcome;
    if (signIn) {
        if (const auto in = (*records)->signIn(std::move(signIn->first), std::move(signIn->second)); !in)
            return refused(in.error());
        outcome.withKeys = true;
    }
    auto report = outcome.withKeys ? (*records)->verify(progress) : verifyWithoutKeys((*records)->desk(), progress);
    if (outcome.withKeys)
        (void)(*records)->signOut();
    if (!report)
        return refused(report.error());
    outcome.check = *report;
    return outcome;
}

} // namespace stipple::store
