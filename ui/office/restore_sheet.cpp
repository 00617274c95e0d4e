#include "ui/office/restore_sheet.h"

#include "ui/pages/page.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/services.h"
#include "ui/text/units_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>

namespace stipple::ui {

RestoreSheet::RestoreSheet(const Services& services, QWidget* host) : SideSheet(tr("Restore from a backup"), host), m_services(services)
{
    setObjectName(QStringLiteral("restore"));
    setWide(560);
    auto* content = new QWidget;
    auto* column = bare<QVBoxLayout>(content, 14);
    auto* words = new Label(tr("The clinic becomes what it was at the time of the backup. What was written since then is set aside in the data folder, not deleted. Everybody has to sign in again."),
                            look::kBody);
    words->setWrap(Label::Wrap::Words);
    column->addWidget(words);
    m_problem = new ProblemStrip;
    column->addWidget(m_problem);
    m_choose = named(new Button(tr("Choose a backup"), Button::Kind::Secondary), "restore.choose");
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    m_found = named(new Label({}, look::kBody), "restore.found");
    m_found->setWrap(Label::Wrap::Words);
    column->addWidget(m_found);
    m_bar = named(new QProgressBar, "restore.bar");
    m_bar->setTextVisible(false);
    column->addWidget(m_bar);
    m_word = new Field(tr("Type RESTORE to confirm"));
    named(m_word->edit(), "restore.word", tr("Type RESTORE to confirm"));
    column->addWidget(m_word);
    column->addStretch(1);
    setLongContent(content);
    m_go = named(new Button(tr("Restore"), Button::Kind::Ink), "restore.go");
    foot()->addWidget(m_go);
    connect(m_choose, &QAbstractButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Choose a backup"), m_folder, tr("Backups (*.stipplebackup)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &RestoreSheet::choose);
        dialog->open();
    });
    connect(m_word->edit(), &QLineEdit::textChanged, this, &RestoreSheet::refresh);
    connect(m_go, &QAbstractButton::clicked, this, &RestoreSheet::restore);
}

void RestoreSheet::start(const QString& folder)
{
    m_folder = folder;
    m_file.clear();
    m_good = false;
    m_found->setText({});
    m_word->setText({});
    m_problem->clear();
    m_bar->hide();
    refresh();
    open();
    m_choose->setFocus();
}

void RestoreSheet::refresh()
{
    m_word->setVisible(m_good);
    m_choose->setEnabled(!m_busy);
    m_go->setEnabled(m_good && !m_busy && m_word->text().trimmed() == tr("RESTORE"));
}

ports::ProgressFn RestoreSheet::progress()
{
    m_bar->setValue(0);
    m_bar->show();
    QPointer<QProgressBar> bar(m_bar);
    return [bar](int percent) {
        if (bar)
            bar->setValue(percent);
    };
}

void RestoreSheet::choose(const QString& file)
{
    m_file = file;
    m_good = false;
    m_busy = true;
    m_problem->clear();
    m_found->setText(tr("Checking %1 …").arg(QFileInfo(file).fileName()));
    refresh();
    QPointer<RestoreSheet> self(this);
    m_services.clinic.checkBackup(ss(file), progress(), [self](Result<ports::BackupDone> found) {
        if (!self)
            return;
        self->m_busy = false;
        self->m_bar->hide();
        self->m_good = found.has_value();
        if (found)
            self->m_found->setText(tr("%1 is good: %2 patients, %3 sessions, %4 files.")
                                       .arg(QFileInfo(self->m_file).fileName(), text::grouped(found->patients), text::grouped(found->sessions), text::grouped(found->files)));
        else {
            self->m_found->setText({});
            self->m_problem->show(found.error());
        }
        self->refresh();
        if (self->m_good)
            self->m_word->edit()->setFocus();
    });
}

void RestoreSheet::restore()
{
    if (m_busy || !m_good)
        return;
    m_busy = true;
    refresh();
    QPointer<RestoreSheet> self(this);
    m_services.clinic.restore(ss(m_file), progress(), [self](Result<ports::BackupDone> done) {
        if (!self)
            return;
        self->m_busy = false;
        self->m_bar->hide();
        self->refresh();
        if (!done) {
            self->m_problem->show(done.error());
            return;
        }
        self->close();
        emit self->restored();
    });
}

} // namespace stipple::ui
