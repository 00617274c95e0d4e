// Purpose: backups and the check of all data: plan and folder, back up now, check a backup, restore, verify.
// Thread: UI thread; the work is the store's, progress comes as a percentage.
// Units: percent; bytes shown in MB.
// Failure: what failed is said with its code; the check names the first thing that does not fit.
#pragma once

#include "ui/office/office_page.h"

class QProgressBar;

namespace stipple::ui {

class Button;
class Card;
class Field;
class RestoreSheet;
class ToggleSwitch;

class BackupPage : public OfficePage {
    Q_OBJECT
public:
    explicit BackupPage(SessionFlow& flow, QWidget* parent = nullptr);
    void entered() override;
    void setFolder(const QString& folder); // what the folder dialog calls; empty: the data folder's own
    void check(const QString& file);       // what the file dialog calls

signals:
    void restored(); // everybody is signed out; the window begins anew

private:
    void buildNow();
    void buildPlan();
    void buildList();
    void buildVerify();
    void readPlan();
    void showPlan(const ports::BackupPlan& plan);
    void listFiles();
    void backUp();
    void verify();
    void savePlan(bool automatic, const QString& folder);
    [[nodiscard]] QString backupFolder() const;
    [[nodiscard]] ports::ProgressFn progressOf(QProgressBar* bar);
    void begin(QProgressBar* bar, Label* words, const QString& text);
    void done(QProgressBar* bar);

    ports::BackupPlan m_plan;
    Label *m_age = nullptr, *m_nowWords = nullptr, *m_folder = nullptr, *m_checkWords = nullptr, *m_verifyWords = nullptr;
    QProgressBar *m_nowBar = nullptr, *m_checkBar = nullptr, *m_verifyBar = nullptr;
    Button *m_now = nullptr, *m_verify = nullptr, *m_choose = nullptr, *m_own = nullptr, *m_restore = nullptr;
    ToggleSwitch* m_automatic = nullptr;
    QVBoxLayout* m_files = nullptr;
    RestoreSheet* m_sheet = nullptr;
    bool m_busy = false;
};

} // namespace stipple::ui
