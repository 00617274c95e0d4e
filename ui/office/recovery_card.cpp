#include "ui/office/recovery_card.h"

#include "ui/pages/icon_view.h"
#include "ui/pages/page.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/services.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace stipple::ui {

namespace {
constexpr int kInRow = 3;
}

RecoveryCard::RecoveryCard(const Services& services, QWidget* parent) : QWidget(parent), m_services(services)
{
    auto* column = bare<QVBoxLayout>(this, 14);
    auto* words = new Label(tr("This code opens the clinic when every password is lost. It is shown once and kept nowhere else. "
                               "Print it, put it into a safe, and delete the file if you saved one."),
                            look::kBody);
    words->setWrap(Label::Wrap::Words);
    column->addWidget(words);
    m_problem = new ProblemStrip;
    column->addWidget(m_problem);
    auto* box = new Inset(Inset::Ground::Sunken);
    m_groups = new QGridLayout;
    m_groups->setContentsMargins(4, 6, 4, 6);
    m_groups->setHorizontalSpacing(28);
    m_groups->setVerticalSpacing(10);
    box->row()->addLayout(m_groups, 1);
    column->addWidget(box);
    auto* buttons = bare<QHBoxLayout>(nullptr, 12);
    m_print = named(new Button(tr("Print"), Button::Kind::Primary), "recovery.print", tr("Print the recovery sheet"));
    m_print->setIconBefore(QStringLiteral("print"));
    auto* save = named(new Button(tr("Save PDF"), Button::Kind::Secondary), "recovery.savePdf", tr("Save the recovery sheet as PDF, to print it elsewhere"));
    save->setIconBefore(QStringLiteral("download"));
    buttons->addWidget(m_print);
    buttons->addWidget(save);
    m_result = named(new Label({}, look::kDetail), "recovery.result");
    m_result->setWrap(Label::Wrap::Words);
    buttons->addWidget(m_result, 1);
    column->addLayout(buttons);
    m_kept = named(new QCheckBox(tr("The sheet is on paper and in a safe place")), "recovery.kept");
    column->addWidget(m_kept, 0, Qt::AlignLeft); // as wide as its words: all of it can be pressed
    connect(m_print, &QAbstractButton::clicked, this, &RecoveryCard::print);
    connect(save, &QAbstractButton::clicked, this, &RecoveryCard::askPath);
    connect(m_kept, &QCheckBox::toggled, this, &RecoveryCard::confirmedChanged);
    m_kept->setEnabled(false);
}

void RecoveryCard::show(const print::RecoverySheet& sheet, const print::PageSize& page)
{
    clear();
    m_sheet = sheet;
    m_page = page;
    const auto groups = print::codeGroups(sheet.code);
    for (int i = 0; i < groups.size(); ++i) {
        auto* cell = bare<QHBoxLayout>(nullptr, 10);
        auto* number = new Label(QString::number(i + 1), look::kDetail);
        number->setFixedWidth(22);
        cell->addWidget(number);
        auto* letters = new Label(groups[i], {28, QFont::DemiBold, Tone::Ink});
        letters->setObjectName(QStringLiteral("recovery.group"));
        letters->setAccessibleName(tr("Group %1: %2").arg(i + 1).arg(groups[i]));
        cell->addWidget(letters, 1);
        m_groups->addLayout(cell, i / kInRow, i % kInRow);
    }
}

void RecoveryCard::clear()
{
    emptyLayout(m_groups);
    m_sheet = {};
    m_result->setText({});
    m_problem->clear();
    m_kept->setChecked(false);
    m_kept->setEnabled(false);
}

bool RecoveryCard::confirmed() const { return m_kept->isChecked(); }

void RecoveryCard::done(const QString& words)
{
    m_problem->clear();
    m_result->setText(words);
    m_kept->setEnabled(true); // only what was printed or saved can be put away
}

void RecoveryCard::savePdf(const QString& path)
{
    const auto written = print::writeRecoveryPdf(m_sheet, m_page, path, QStringLiteral("Stipple %1").arg(qs(m_services.version)));
    if (written)
        done(tr("Saved: %1. Print it, then delete the file.").arg(QDir::toNativeSeparators(path)));
    else
        m_problem->show(written.error());
}

void RecoveryCard::askPath()
{
    const auto offered = QDir(qs(m_services.outputFolder)).filePath(QStringLiteral("recovery-sheet.pdf"));
    auto* dialog = new QFileDialog(this, tr("Save the recovery sheet"), offered, tr("PDF files (*.pdf)"));
    dialog->setObjectName(QStringLiteral("recovery.dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &RecoveryCard::savePdf);
    dialog->open();
}

void RecoveryCard::print()
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        m_problem->say(tr("No printer is set up. Save the sheet as PDF and print it elsewhere."), 0);
        return;
    }
    auto* printer = new QPrinter(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QPrintDialog::finished, this, [this, printer](int result) {
        if (result == QDialog::Accepted) {
            if (const auto printed = print::printRecovery(m_sheet, m_page, *printer); printed)
                done(tr("Sent to %1").arg(printer->printerName()));
            else
                m_problem->show(printed.error());
        }
        delete printer;
    });
    dialog->open();
}

} // namespace stipple::ui
