#include "ui/office/audit_words.h"

#include <QCoreApplication>

#include <array>

namespace stipple::ui {

namespace {

struct Action {
    const char* code;
    const char* words;
};
constexpr Action kActions[] = {
    {"add_account", QT_TRANSLATE_NOOP("Audit", "Added a user")},
    {"add_lot", QT_TRANSLATE_NOOP("Audit", "Added a lot")},
    {"add_photo", QT_TRANSLATE_NOOP("Audit", "Added a photo")},
    {"add_visit", QT_TRANSLATE_NOOP("Audit", "Added a visit")},
    {"addendum", QT_TRANSLATE_NOOP("Audit", "Added a note to a signed record")},
    {"alarm", QT_TRANSLATE_NOOP("Audit", "Recorded an alarm")},
    {"approve_content", QT_TRANSLATE_NOOP("Audit", "Approved the clinical content")},
    {"attach_recording", QT_TRANSLATE_NOOP("Audit", "Attached a pen recording")},
    {"begin_treatment", QT_TRANSLATE_NOOP("Audit", "Began a treatment")},
    {"cancel_visit", QT_TRANSLATE_NOOP("Audit", "Called a visit off")},
    {"change_account", QT_TRANSLATE_NOOP("Audit", "Changed a user")},
    {"change_clinic", QT_TRANSLATE_NOOP("Audit", "Changed the clinic's data")},
    {"change_lot", QT_TRANSLATE_NOOP("Audit", "Changed a lot")},
    {"change_password", QT_TRANSLATE_NOOP("Audit", "Changed the own password")},
    {"change_visit", QT_TRANSLATE_NOOP("Audit", "Changed a visit")},
    {"demo", QT_TRANSLATE_NOOP("Audit", "Made the demo clinic")},
    {"end_treatment", QT_TRANSLATE_NOOP("Audit", "Ended a treatment")},
    {"erase_patient", QT_TRANSLATE_NOOP("Audit", "Erased a patient")},
    {"hand_out", QT_TRANSLATE_NOOP("Audit", "Handed out a document")},
    {"import_patients", QT_TRANSLATE_NOOP("Audit", "Imported patients")},
    {"legal_hold", QT_TRANSLATE_NOOP("Audit", "Changed a legal hold")},
    {"lock", QT_TRANSLATE_NOOP("Audit", "Locked the screen")},
    {"merge_patients", QT_TRANSLATE_NOOP("Audit", "Merged two charts")},
    {"move_session", QT_TRANSLATE_NOOP("Audit", "Moved a session to another patient")},
    {"new_recovery_sheet", QT_TRANSLATE_NOOP("Audit", "Made a new recovery sheet")},
    {"open_session", QT_TRANSLATE_NOOP("Audit", "Opened a session")},
    {"pen_event", QT_TRANSLATE_NOOP("Audit", "Recorded a pen event")},
    {"raise_password_cost", QT_TRANSLATE_NOOP("Audit", "Strengthened a password's storage")},
    {"read_chart", QT_TRANSLATE_NOOP("Audit", "Read a chart")},
    {"recover_account", QT_TRANSLATE_NOOP("Audit", "Gave a new password with the recovery sheet")},
    {"recovery_sheet_kept", QT_TRANSLATE_NOOP("Audit", "Confirmed the recovery sheet")},
    {"rotate_data_key", QT_TRANSLATE_NOOP("Audit", "Changed the data key")},
    {"rotate_signing_key", QT_TRANSLATE_NOOP("Audit", "Changed the signing key")},
    {"save_adverse_event", QT_TRANSLATE_NOOP("Audit", "Recorded an adverse event")},
    {"save_assessment", QT_TRANSLATE_NOOP("Audit", "Saved an assessment")},
    {"save_backup_plan", QT_TRANSLATE_NOOP("Audit", "Changed the backup plan")},
    {"save_consent", QT_TRANSLATE_NOOP("Audit", "Recorded a consent")},
    {"save_follow_up", QT_TRANSLATE_NOOP("Audit", "Recorded a follow-up")},
    {"save_goal", QT_TRANSLATE_NOOP("Audit", "Saved a goal")},
    {"save_lot", QT_TRANSLATE_NOOP("Audit", "Recorded a lot")},
    {"save_numbing", QT_TRANSLATE_NOOP("Audit", "Recorded numbing")},
    {"save_patient", QT_TRANSLATE_NOOP("Audit", "Saved a patient's data")},
    {"save_plan", QT_TRANSLATE_NOOP("Audit", "Saved a plan")},
    {"save_segment", QT_TRANSLATE_NOOP("Audit", "Recorded a zone")},
    {"save_summary", QT_TRANSLATE_NOOP("Audit", "Saved a summary")},
    {"save_telemetry", QT_TRANSLATE_NOOP("Audit", "Recorded telemetry")},
    {"set_pin", QT_TRANSLATE_NOOP("Audit", "Set a PIN")},
    {"set_retention_years", QT_TRANSLATE_NOOP("Audit", "Changed how long records are kept")},
    {"set_up", QT_TRANSLATE_NOOP("Audit", "Set the clinic up")},
    {"sign_in", QT_TRANSLATE_NOOP("Audit", "Signed in")},
    {"sign_out", QT_TRANSLATE_NOOP("Audit", "Signed out")},
    {"sign_session", QT_TRANSLATE_NOOP("Audit", "Signed a session")},
    {"unlock", QT_TRANSLATE_NOOP("Audit", "Unlocked with the password")},
    {"unlock_pin", QT_TRANSLATE_NOOP("Audit", "Unlocked with the PIN")},
};

} // namespace

QString auditAction(const std::string& code)
{
    for (const auto& action : kActions)
        if (code == action.code)
            return QCoreApplication::translate("Audit", action.words);
    return QString::fromStdString(code);
}

} // namespace stipple::ui
