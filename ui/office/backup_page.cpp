#include "ui/office/backup_page.h"

#include "ui/office/office_words.h"
#include "ui/office/restore_sheet.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/session_flow.h"
#include "ui/text/date_text.h"
#include "ui/text/error_text.h"
#include "ui/text/units_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/toggle_switch.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QProgressBar>

namespace stipple::ui {

namespace {

constexpr int kShownFiles = 8;

QString megabytes(std::int64_t bytes)
{
    return BackupPage::tr("%1 MB").arg(static_cast<double>(bytes) / 1e6, 0, 'f', 1);
}

QString contents(const ports::BackupDone& done)
{
    auto words = BackupPage::tr("%1 patients, %2 sessions, %3 files, %4")
                     .arg(text::grouped(done.patients), text::grouped(done.sessions), text::grouped(done.files), megabytes(done.bytes));
    if (done.missingFiles > 0)
        words += QLatin1Char(' ') + counted(static_cast<int>(done.missingFiles), BackupPage::tr("1 file is named in the records and missing on the disk."),
                                            BackupPage::tr("%1 files are named in the records and missing on the disk."));
    return words;
}

QProgressBar* bar(const char* name)
{
    auto* made = named(new QProgressBar, name);
    made->setRange(0, 100);
    made->setTextVisible(false);
    made->hide();
    return made;
}

Label* wrapped(const char* name, TextLook look = look::kDetail)
{
    auto* label = named(new Label({}, look), name);
    label->setWrap(Label::Wrap::Words);
    return label;
}

} // namespace

BackupPage::BackupPage(SessionFlow& flow, QWidget* parent)
    : OfficePage(flow, tr("Backup"), tr("Once a day and after each treatment day. 7 daily, 4 weekly and 12 monthly backups are kept."), parent)
{
    setObjectName(QStringLiteral("backup"));
    buildNow();
    buildPlan();
    buildList();
    buildVerify();
    m_sheet = new RestoreSheet(services(), this);
    connect(m_sheet, &RestoreSheet::restored, this, &BackupPage::restored);
}

void BackupPage::buildNow()
{
    auto* card = new Card;
    card->setPadding(20);
    auto* row = bare<QHBoxLayout>(nullptr, 16);
    auto* words = bare<QVBoxLayout>(nullptr, 2);
    m_age = wrapped("backup.age", {22, QFont::DemiBold, Tone::Ink});
    m_nowWords = wrapped("backup.nowWords");
    words->addWidget(m_age);
    words->addWidget(m_nowWords);
    row->addLayout(words, 1);
    m_now = named(new Button(tr("Back up now"), Button::Kind::Primary), "backup.now");
    m_now->setIconBefore(QStringLiteral("download"));
    row->addWidget(m_now);
    card->body()->addLayout(row);
    m_nowBar = bar("backup.nowBar");
    card->body()->addWidget(m_nowBar);
    add(card);
    connect(m_now, &QAbstractButton::clicked, this, &BackupPage::backUp);
}

void BackupPage::buildPlan()
{
    auto* card = new Card;
    card->setPadding(20);
    auto* first = bare<QHBoxLayout>(nullptr, 16);
    auto* words = bare<QVBoxLayout>(nullptr, 0);
    words->addWidget(new Label(tr("Back up by itself"), look::kName));
    words->addWidget(new Label(tr("Each backup is opened, checked and counted before it is called good."), look::kDetail));
    first->addLayout(words, 1);
    m_automatic = named(new ToggleSwitch(tr("Back up by itself")), "backup.automatic");
    m_automatic->setCheckable(true);
    first->addWidget(m_automatic);
    card->body()->addLayout(first);
    card->body()->addWidget(new Rule);
    auto* second = bare<QHBoxLayout>(nullptr, 12);
    auto* place = bare<QVBoxLayout>(nullptr, 0);
    place->addWidget(new Label(tr("Folder"), look::kCaption));
    m_folder = wrapped("backup.folder", look::kBody);
    place->addWidget(m_folder);
    second->addLayout(place, 1);
    m_own = named(new Button(tr("Beside the records"), Button::Kind::Quiet, Button::Size::Dense), "backup.ownFolder");
    m_choose = named(new Button(tr("Choose folder"), Button::Kind::Secondary, Button::Size::Dense), "backup.choose");
    second->addWidget(m_own);
    second->addWidget(m_choose);
    card->body()->addLayout(second);
    add(card);
    connect(m_automatic, &QAbstractButton::clicked, this, [this] { savePlan(m_automatic->isChecked(), qs(m_plan.folder)); });
    connect(m_own, &QAbstractButton::clicked, this, [this] { setFolder({}); });
    connect(m_choose, &QAbstractButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Folder for backups"), backupFolder());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, this, &BackupPage::setFolder);
        dialog->open();
    });
}

void BackupPage::buildList()
{
    auto* card = new Card;
    card->setPadding(20);
    card->body()->setSpacing(8);
    auto* head = card->addTitle(tr("Last backups"));
    auto* other = named(new Button(tr("Check another file"), Button::Kind::Quiet, Button::Size::Dense), "backup.checkOther");
    m_restore = named(new Button(tr("Restore"), Button::Kind::Quiet, Button::Size::Dense), "backup.restore", tr("Restore the clinic from a backup"));
    head->addWidget(other);
    head->addWidget(m_restore);
    m_files = bare<QVBoxLayout>(nullptr, 0);
    card->body()->addLayout(m_files);
    m_checkBar = bar("backup.checkBar");
    card->body()->addWidget(m_checkBar);
    m_checkWords = wrapped("backup.checkWords");
    card->body()->addWidget(m_checkWords);
    add(card);
    connect(m_restore, &QAbstractButton::clicked, this, [this] { m_sheet->start(backupFolder()); });
    connect(other, &QAbstractButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Check a backup"), backupFolder(), tr("Backups (*.stipplebackup)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &BackupPage::check);
        dialog->open();
    });
}

void BackupPage::buildVerify()
{
    auto* card = new Card;
    card->setPadding(20);
    auto* row = bare<QHBoxLayout>(nullptr, 16);
    auto* words = bare<QVBoxLayout>(nullptr, 2);
    words->addWidget(new Label(tr("Check all data"), look::kName));
    m_verifyWords = wrapped("backup.verifyWords");
    words->addWidget(m_verifyWords);
    row->addLayout(words, 1);
    m_verify = named(new Button(tr("Check now"), Button::Kind::Secondary), "backup.verify", tr("Check audit log, signatures, recordings and photos"));
    m_verify->setIconBefore(QStringLiteral("shield"));
    row->addWidget(m_verify);
    card->body()->addLayout(row);
    m_verifyBar = bar("backup.verifyBar");
    card->body()->addWidget(m_verifyBar);
    add(card);
    connect(m_verify, &QAbstractButton::clicked, this, &BackupPage::verify);
}

void BackupPage::entered()
{
    problem().clear();
    if (!m_busy) {
        m_nowWords->setText({});
        m_checkWords->setText({});
        m_verifyWords->setText(tr("Audit log, records, signatures, pen recordings and photos. Names the first thing that does not fit."));
    }
    m_now->setEnabled(!m_busy && may(ports::Right::Backup));
    m_verify->setEnabled(!m_busy && may(ports::Right::ReadAudit));
    const bool manages = may(ports::Right::ManageClinic);
    m_automatic->setEnabled(manages);
    m_choose->setVisible(manages);
    m_restore->setVisible(may(ports::Right::Restore));
    readPlan();
}

void BackupPage::readPlan()
{
    QPointer<BackupPage> self(this);
    services().clinic.backupPlan([self](Result<ports::BackupPlan> plan) {
        if (!self)
            return;
        if (plan)
            self->showPlan(*plan);
        else
            self->problem().show(plan.error());
    });
}

void BackupPage::showPlan(const ports::BackupPlan& plan)
{
    m_plan = plan;
    m_automatic->setChecked(plan.automatic);
    m_own->setVisible(!plan.folder.empty() && may(ports::Right::ManageClinic));
    m_folder->setText(plan.folder.empty() ? tr("Beside the records. A folder on another disk survives the loss of this one.") : QDir::toNativeSeparators(qs(plan.folder)));
    m_age->setText(plan.lastGood ? tr("Last good backup: %1, %2").arg(text::dayFull(text::localDay(*plan.lastGood)), text::clock(*plan.lastGood)) : tr("No backup yet"));
    if (plan.lastFailed && (!plan.lastGood || *plan.lastFailed > *plan.lastGood))
        problem().show(Error{plan.lastError.value_or(ErrorCode::BackupFailed), "automatic backup"});
    listFiles();
}

QString BackupPage::backupFolder() const
{
    return m_plan.folder.empty() ? QDir(qs(services().dataFolder)).filePath(QStringLiteral("backups")) : qs(m_plan.folder);
}

void BackupPage::listFiles()
{
    emptyLayout(m_files);
    const auto files = QDir(backupFolder()).entryInfoList({QStringLiteral("*.stipplebackup")}, QDir::Files, QDir::Time);
    for (const auto& file : files.mid(0, kShownFiles)) {
        m_files->addWidget(new Rule);
        auto* row = bare<QHBoxLayout>(nullptr, 16);
        row->setContentsMargins(0, 4, 0, 4);
        const UtcMs at{file.lastModified().toMSecsSinceEpoch()};
        row->addWidget(new Label(text::dayFull(text::localDay(at)) + QStringLiteral(", ") + text::clock(at), look::kBody), 3);
        row->addWidget(new Label(file.fileName(), look::kDetail), 4);
        row->addWidget(new Label(megabytes(file.size()), look::kDetail), 1);
        auto* look = named(new Button(tr("Check"), Button::Kind::Quiet, Button::Size::Dense), "backup.check", tr("Check %1").arg(file.fileName()));
        connect(look, &QAbstractButton::clicked, this, [this, path = file.absoluteFilePath()] { check(path); });
        row->addWidget(look);
        m_files->addLayout(row);
    }
    if (files.isEmpty())
        m_files->addWidget(new Label(tr("No backup in this folder."), look::kDetail));
}

void BackupPage::setFolder(const QString& folder) { savePlan(m_plan.automatic, folder); }

void BackupPage::savePlan(bool automatic, const QString& folder)
{
    QPointer<BackupPage> self(this);
    services().clinic.saveBackupPlan(automatic, ss(folder), [self](Result<ports::Unit> done) {
        if (!self)
            return;
        if (!done)
            self->problem().show(done.error());
        self->readPlan(); // shows what holds
    });
}

ports::ProgressFn BackupPage::progressOf(QProgressBar* bar)
{
    QPointer<QProgressBar> shown(bar);
    return [shown](int percent) {
        if (shown)
            shown->setValue(percent);
    };
}

void BackupPage::begin(QProgressBar* bar, Label* words, const QString& text)
{
    m_busy = true;
    problem().clear();
    words->setText(text);
    bar->setValue(0);
    bar->show();
    m_now->setEnabled(false);
    m_verify->setEnabled(false);
}

void BackupPage::done(QProgressBar* bar)
{
    m_busy = false;
    bar->hide();
    m_now->setEnabled(may(ports::Right::Backup));
    m_verify->setEnabled(may(ports::Right::ReadAudit));
}

void BackupPage::backUp()
{
    if (m_busy)
        return;
    begin(m_nowBar, m_nowWords, tr("Writing the backup …"));
    QPointer<BackupPage> self(this);
    services().clinic.backUpAutomatically(ss(backupFolder()), progressOf(m_nowBar), [self](Result<ports::BackupDone> result) {
        if (!self)
            return;
        self->done(self->m_nowBar);
        if (result) {
            self->m_nowWords->setText(tr("Written, opened again and counted: %1").arg(contents(*result)));
        } else {
            self->m_nowWords->setText({});
            self->problem().show(result.error());
        }
        self->readPlan();
    });
}

void BackupPage::check(const QString& file)
{
    if (m_busy)
        return;
    begin(m_checkBar, m_checkWords, tr("Checking %1 …").arg(QFileInfo(file).fileName()));
    QPointer<BackupPage> self(this);
    services().clinic.checkBackup(ss(file), progressOf(m_checkBar), [self, name = QFileInfo(file).fileName()](Result<ports::BackupDone> result) {
        if (!self)
            return;
        self->done(self->m_checkBar);
        const auto wrong = result ? text::ErrorText{} : text::wordsFor(result.error());
        self->m_checkWords->setText(result ? tr("%1 is good: %2").arg(name, contents(*result))
                                           : tr("%1 is not a usable backup. %2  %3").arg(name, wrong.sentence, wrong.code));
    });
}

void BackupPage::verify()
{
    if (m_busy)
        return;
    begin(m_verifyBar, m_verifyWords, tr("Checking …"));
    QPointer<BackupPage> self(this);
    services().clinic.checkData(progressOf(m_verifyBar), [self](Result<ports::DataCheck> result) {
        if (!self)
            return;
        self->done(self->m_verifyBar);
        if (result) {
            self->m_verifyWords->setText(tr("Everything fits: %1 lines of the log, %2 records, %3 signatures, %4 files, %5 pen records.")
                                             .arg(text::grouped(result->auditLines), text::grouped(result->rows), text::grouped(result->signatures),
                                                  text::grouped(result->files), text::grouped(result->penRecords)));
            return;
        }
        // The place is a table, a file or a line number, never a person's: it may be shown.
        self->m_verifyWords->setText(tr("The first thing that does not fit: %1").arg(qs(result.error().context)));
        self->problem().show(result.error());
    });
}

} // namespace stipple::ui
