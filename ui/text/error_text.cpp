#include "ui/text/error_text.h"

#include <QCoreApplication>

namespace stipple::ui::text {

namespace {

struct Errors {
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

struct Words {
    QString sentence, next;
};

Words penWords(ErrorCode code);
Words storeWords(ErrorCode code);

// Codes stay as numbers for ever; words may change. Split by hundreds to keep each table in sight.
Words words(ErrorCode code)
{
    switch (code) {
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
    case ErrorCode::PenCartridge: return penWords(code);
    case ErrorCode::StoreUnwritable:
    case ErrorCode::StoreFull:
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreCorrupt:
    case ErrorCode::StoreNewerSchema:
    case ErrorCode::StoreDriftedSchema:
    case ErrorCode::StoreNotFound:
    case ErrorCode::StoreConflict:
    case ErrorCode::StoreQuery:
    case ErrorCode::StoreInUse:
    case ErrorCode::StoreWrongMode:
    case ErrorCode::BackupFailed:
    case ErrorCode::RestoreFailed: return storeWords(code);
    case ErrorCode::WrongPassword: return {Errors::tr("Name and password do not match."), Errors::tr("Type the password again.")};
    case ErrorCode::AccountLocked: return {Errors::tr("After too many wrong passwords this account has to wait."), Errors::tr("Half a minute at first, longer each time. Then type the password again.")};
    case ErrorCode::NotAllowed: return {Errors::tr("Your role does not allow this."), Errors::tr("Ask a licensed clinician or an administrator.")};
    case ErrorCode::KeyMissing: return {Errors::tr("The key for these records is not on this station."), Errors::tr("Enter the recovery key, or restore it from the backup.")};
    case ErrorCode::SealBroken: return {Errors::tr("A sealed record cannot be opened: it was changed or damaged."), Errors::tr("Do not rely on it. Restore the record from a backup.")};
    case ErrorCode::SignatureBroken: return {Errors::tr("The signature of this record does not match its content."), Errors::tr("Treat the record as unsigned and tell the responsible clinician.")};
    case ErrorCode::AuditBroken: return {Errors::tr("The audit trail has a gap or was changed."), Errors::tr("Stop using this data folder and call the administrator.")};
    case ErrorCode::CryptoSelfTest: return {Errors::tr("The encryption self-test failed."), Errors::tr("Restart the computer. If it fails again, do not use this station.")};
    case ErrorCode::LicenceExpired: return {Errors::tr("The licence of this account has expired."), Errors::tr("Enter the new date under Device, Users. Until then nothing can be armed.")};
    case ErrorCode::ContentInvalid: return {Errors::tr("The clinical content has an error."), Errors::tr("Open Protocols to see file, row and reason. The last approved version stays in use.")};
    case ErrorCode::ContentNotApproved: return {Errors::tr("The clinical content is not approved yet."), Errors::tr("The responsible clinician approves it under Protocols. Until then nothing can be armed.")};
    case ErrorCode::ValueOutOfRange: return {Errors::tr("A value is outside its limits."), Errors::tr("Set it inside the band that is shown.")};
    case ErrorCode::TextInvalid: return {Errors::tr("This text cannot be used here."), Errors::tr("Check the marked field.")};
    case ErrorCode::ZoneUnknown: return {Errors::tr("This zone is not in the zone table."), Errors::tr("Choose a zone on the map.")};
    case ErrorCode::ZoneExcluded: return {Errors::tr("This area is never needled."), Errors::tr("Choose another zone.")};
    case ErrorCode::PlanIncomplete: return {Errors::tr("The plan is not complete."), Errors::tr("Fill in what is marked, then try again.")};
    case ErrorCode::RecordSigned: return {Errors::tr("This record is signed and read-only."), Errors::tr("Add a dated note instead.")};
    case ErrorCode::FileUnreadable: return {Errors::tr("The file cannot be read."), Errors::tr("Check that it exists and that you may open it.")};
    case ErrorCode::FileUnwritable: return {Errors::tr("The file cannot be written."), Errors::tr("Choose another folder.")};
    case ErrorCode::FileFormat: return {Errors::tr("The file is damaged or of another kind."), Errors::tr("Choose another file, or install Stipple again.")};
    case ErrorCode::PrintFailed: return {Errors::tr("The printer did not take the page."), Errors::tr("Save it as PDF, or try again.")};
    case ErrorCode::Internal: return {Errors::tr("Something in Stipple went wrong."), Errors::tr("Your records are safe. Note the code and tell the maker.")};
    }
    return {Errors::tr("Something in Stipple went wrong."), Errors::tr("Note the code and tell the maker.")};
}

} // namespace

namespace {

Words penWords(ErrorCode code)
{
    if (code == ErrorCode::PenNotFound)
        return {Errors::tr("No pen is connected."), Errors::tr("Plug in the pen, or check its cable.")};
    if (code == ErrorCode::PenPermission)
        return {Errors::tr("This account may not open the pen’s port."), Errors::tr("Add the user to the group of the port, then sign in again.")};
    if (code == ErrorCode::PenBusy)
        return {Errors::tr("Another program is using the pen."), Errors::tr("Close that program, then plug the pen in again.")};
    if (code == ErrorCode::PenNotAPen)
        return {Errors::tr("The device on this port is not a pen."), Errors::tr("Choose another port or plug in the pen.")};
    if (code == ErrorCode::PenFirmwareRefused)
        return {Errors::tr("Stipple does not drive this pen’s firmware: it has no version, a known fault, or goes beyond its own limits."), Errors::tr("Update the pen, or use another one. It cannot be armed.")};
    if (code == ErrorCode::PenLinkLost)
        return {Errors::tr("The link to the pen was lost."), Errors::tr("Lift the pen from the skin. Check the cable; the pen stops by itself.")};
    if (code == ErrorCode::PenRefused)
        return {Errors::tr("The pen refused the command."), Errors::tr("Read the reason beside the pen’s state and try again.")};
    if (code == ErrorCode::PenReadbackDiffers)
        return {Errors::tr("The pen repeated other values than were sent."), Errors::tr("It stays disarmed. Send the plan again; if it differs again, use another pen.")};
    if (code == ErrorCode::PenUnknownIdentity)
        return {Errors::tr("This pen was never used here, or another pen has its number."), Errors::tr("Compare the serial number on the pen and confirm it under Device, Pens.")};
    if (code == ErrorCode::PenLogGap)
        return {Errors::tr("The pen’s log has a gap: some strokes may not be recorded."), Errors::tr("Check the last session, then acknowledge the gap.")};
    if (code == ErrorCode::PenStopNotConfirmed)
        return {Errors::tr("The pen has not confirmed the stop."), Errors::tr("Lift the pen from the skin and unplug it.")};
    return {Errors::tr("The cartridge cannot be used."), Errors::tr("Insert a new, unused cartridge.")};
}

Words storeWords(ErrorCode code)
{
    if (code == ErrorCode::StoreUnwritable)
        return {Errors::tr("The data folder cannot be written."), Errors::tr("Check its rights and the disk, or start with another folder.")};
    if (code == ErrorCode::StoreFull)
        return {Errors::tr("The disk is full."), Errors::tr("Free at least 500 MB. Until then nothing can be armed.")};
    if (code == ErrorCode::StoreBusy)
        return {Errors::tr("The records are busy."), Errors::tr("Wait a moment and try again.")};
    if (code == ErrorCode::StoreCorrupt)
        return {Errors::tr("The record file is damaged."), Errors::tr("Restore the newest backup. Do not continue with this file.")};
    if (code == ErrorCode::StoreNewerSchema)
        return {Errors::tr("These records were written by a newer Stipple."), Errors::tr("Install the newer version. Nothing was changed.")};
    if (code == ErrorCode::StoreDriftedSchema)
        return {Errors::tr("The record file does not have the expected structure."), Errors::tr("Restore a backup and tell the administrator. Nothing was changed.")};
    if (code == ErrorCode::StoreNotFound)
        return {Errors::tr("This record does not exist any more."), Errors::tr("Go back and open it again.")};
    if (code == ErrorCode::StoreConflict)
        return {Errors::tr("Somebody else changed this record meanwhile."), Errors::tr("Open it again; your text is kept as a draft.")};
    if (code == ErrorCode::StoreQuery)
        return {Errors::tr("The records did not answer."), Errors::tr("Try again. If it stays, note the code and tell the maker.")};
    if (code == ErrorCode::StoreInUse)
        return {Errors::tr("Another Stipple is using this data folder."), Errors::tr("Close the other window first.")};
    if (code == ErrorCode::StoreWrongMode)
        return {Errors::tr("This folder belongs to the demo clinic, or to a real one."), Errors::tr("Start Stipple in the same mode as before. They never mix.")};
    if (code == ErrorCode::BackupFailed)
        return {Errors::tr("The backup was not written."), Errors::tr("Choose another place under Device, Backup.")};
    return {Errors::tr("The backup could not be restored."), Errors::tr("Your records are unchanged. Choose another backup.")};
}

} // namespace

ErrorText wordsFor(ErrorCode code)
{
    const Words w = words(code);
    return {QStringLiteral("E-%1").arg(static_cast<int>(code)), w.sentence, w.next};
}

ErrorText wordsFor(const Error& error) { return wordsFor(error.code); }

} // namespace stipple::ui::text
