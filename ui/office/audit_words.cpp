#include "ui/office/audit_words.h"

#include <QCoreApplication>

#include <array>

namespace stipple::ui {

namespace {

struct Action {
    const char* code;
    const char* words;
};
#define WORDS(text) QT_TRANSLATE_NOOP("Audit", text)
constexpr Action kActions[] = {
    {"add_account", WORDS("Added a user")},
    {"add_lot", WORDS("Added a lot")},
    {"add_photo", WORDS("Added a photo")},
    {"add_visit", WORDS("Added a visit")},
    {"addendum", WORDS("Added a note to a signed record")},
    {"alarm", WORDS("Recorded an alarm")},
    {"approve_content", WORDS("Approved the clinical content")},
    {"attach_recording", WORDS("Attached a pen recording")},
    {"begin_treatment", WORDS("Began a treatment")},
    {"cancel_visit", WORDS("Called a visit off")},
    {"change_account", WORDS("Changed a user")},
    {"change_clinic", WORDS("Changed the clinic's data")},
    {"change_lot", WORDS("Changed a lot")},
    {"change_password", WORDS("Changed the own password")},
    {"change_visit", WORDS("Changed a visit")},
    {"demo", WORDS("Made the demo clinic")},
    {"end_treatment", WORDS("Ended a treatment")},
    {"erase_patient", WORDS("Erased a patient")},
    {"hand_out", WORDS("Handed out a document")},
    {"import_patients", WORDS("Imported patients")},
    {"legal_hold", WORDS("Changed a legal hold")},
    {"lock", WORDS("Locked the screen")},
    {"merge_patients", WORDS("Merged two charts")},
    {"move_session", WORDS("Moved a session to another patient")},
    {"new_recovery_sheet", WORDS("Made a new recovery sheet")},
    {"open_session", WORDS("Opened a session")},
    {"pen_event", WORDS("Recorded a pen event")},
    {"raise_password_cost", WORDS("Strengthened a password's storage")},
    {"read_chart", WORDS("Read a chart")},
    {"recover_account", WORDS("Gave a new password with the recovery sheet")},
    {"recovery_sheet_kept", WORDS("Confirmed the recovery sheet")},
    {"rotate_data_key", WORDS("Changed the data key")},
    {"rotate_signing_key", WORDS("Changed the signing key")},
    {"save_adverse_event", WORDS("Recorded an adverse event")},
    {"save_assessment", WORDS("Saved an assessment")},
    {"save_backup_plan", WORDS("Changed the backup plan")},
    {"save_consent", WORDS("Recorded a consent")},
    {"save_follow_up", WORDS("Recorded a follow-up")},
    {"save_goal", WORDS("Saved a goal")},
    {"save_lot", WORDS("Recorded a lot")},
    {"save_numbing", WORDS("Recorded numbing")},
    {"save_patient", WORDS("Saved a patient's data")},
    {"save_plan", WORDS("Saved a plan")},
    {"save_segment", WORDS("Recorded a zone")},
    {"save_summary", WORDS("Saved a summary")},
    {"save_telemetry", WORDS("Recorded telemetry")},
    {"set_pin", WORDS("Set a PIN")},
    {"set_retention_years", WORDS("Changed how long records are kept")},
    {"set_up", WORDS("Set the clinic up")},
    {"sign_in", WORDS("Signed in")},
    {"sign_out", WORDS("Signed out")},
    {"sign_session", WORDS("Signed a session")},
    {"unlock", WORDS("Unlocked with the password")},
    {"unlock_pin", WORDS("Unlocked with the PIN")},
};
#undef WORDS

} // namespace

QString auditAction(const std::string& code)
{
    for (const auto& action : kActions)
        if (code == action.code)
            return QCoreApplication::translate("Audit", action.words);
    return QString::fromStdString(code);
}

} // namespace stipple::ui
