#include "ui/pages/aftercare_page.h"

#include "ui/pages/foot_bar.h"
#include "ui/pages/icon_view.h"
#include "ui/pages/problem_strip.h"
#include "ui/pages/sheet_preview.h"
#include "ui/print/sheet_export.h"
#include "ui/shell/content.h"
#include "ui/shell/mark_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/text/date_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/segmented_control.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

namespace stipple::ui {

namespace {
struct Language {
    const char* code;
    const char* name;
};
constexpr Language kNames[] = {{"en", "English"}, {"es", "Español"}, {"fr", "Français"}, {"de", "Deutsch"}, {"zh-Hans", "中文"}, {"ko", "한국어"}};

QString nameOf(const std::string& code)
{
    for (const auto& language : kNames)
        if (code == language.code)
            return QString::fromUtf8(language.name);
    return QString::fromStdString(code);
}
} // namespace

AftercarePage::AftercarePage(SessionFlow& flow, QWidget* parent) : Page(parent), m_flow(flow)
{
    setObjectName(QStringLiteral("aftercare"));
    auto* page = bare<QVBoxLayout>(this);
    m_columns = bare<QHBoxLayout>(nullptr, 24);
    m_columns->setContentsMargins(32, 20, 32, 12);
    page->addLayout(m_columns, 1);
    auto* scroll = new ScrollArea;
    scroll->setObjectName(QStringLiteral("aftercare.previewArea"));
    m_preview = named(new SheetPreview, "aftercare.preview");
    scroll->setWidget(m_preview);
    m_columns->addWidget(scroll, 1);

    auto* sideScroll = new ScrollArea;
    m_side = sideScroll;
    m_side->setFixedWidth(560);
    m_sideCards = new QWidget;
    auto* side = bare<QVBoxLayout>(m_sideCards, 16);
    m_problem = new ProblemStrip;
    side->addWidget(m_problem);
    auto* sheet = new Card;
    sheet->addTitle(tr("Aftercare sheet"));
    m_facts = new Label({}, look::kDetail);
    m_facts->setWrap(Label::Wrap::Words);
    sheet->body()->addWidget(m_facts);
    sheet->body()->addSpacing(10);
    sheet->body()->addWidget(new Label(tr("Language of the patient"), look::kDetail));
    QList<SegmentedControl::Item> items;
    for (const auto& code : flow.services().aftercareText.languages()) {
        m_codes.push_back(code);
        items.append({nameOf(code), {}, {}});
    }
    m_language = named(new SegmentedControl(items), "aftercare.language", tr("Language of the sheet"));
    m_language->setDense(52);
    sheet->body()->addWidget(m_language);
    m_review = new Label({}, look::kDetail);
    m_review->setWrap(Label::Wrap::Words);
    sheet->body()->addSpacing(8);
    sheet->body()->addWidget(m_review);
    side->addWidget(sheet);

    auto* out = new Card;
    out->addTitle(tr("Hand it out"));
    m_save = named(new Button(tr("Save PDF"), Button::Kind::Secondary, Button::Size::Large), "aftercare.savePdf", tr("Save the sheet as PDF"));
    m_save->setIconBefore(QStringLiteral("download"));
    m_print = named(new Button(tr("Print"), Button::Kind::Primary, Button::Size::Large), "aftercare.print", tr("Print the sheet"));
    m_print->setIconBefore(QStringLiteral("print"));
    auto* buttons = bare<QHBoxLayout>(nullptr, 12);
    buttons->addWidget(m_save, 1);
    buttons->addWidget(m_print, 1);
    out->body()->addLayout(buttons);
    m_elsewhere = named(new Button(tr("Save in another place"), Button::Kind::Quiet, Button::Size::Dense), "aftercare.saveAs");
    out->body()->addWidget(m_elsewhere, 0, Qt::AlignLeft);
    m_result = named(new Label({}, look::kDetail), "aftercare.result");
    m_result->setWrap(Label::Wrap::Words);
    out->body()->addWidget(m_result);
    auto* qr = bare<QHBoxLayout>(nullptr, 12);
    qr->addWidget(new IconView(QStringLiteral("scan"), 24, Tone::Ink2));
    auto* about = new Label(tr("The code holds the clinic's phone number and the first steps. It holds nothing about the patient."), look::kDetail);
    about->setWrap(Label::Wrap::Words);
    qr->addWidget(about, 1);
    out->body()->addSpacing(8);
    out->body()->addLayout(qr);
    side->addWidget(out);
    side->addStretch(1);
    sideScroll->setWidget(m_sideCards);
    m_columns->addWidget(m_side);

    m_foot = new FootBar;
    auto* words = new Label(tr("The record keeps which sheet was handed out, in which language and version."), look::kBody);
    words->setTone(Tone::Ink2);
    m_foot->row()->addWidget(words, 1);
    auto* done = named(new Button(tr("Done"), Button::Kind::Primary, Button::Size::Large), "aftercare.done", tr("Done, back to the chart"));
    done->setIconAfter(QStringLiteral("check"));
    m_foot->row()->addWidget(done);
    page->addWidget(m_foot);

    connect(m_language, &SegmentedControl::currentChanged, this, &AftercarePage::compose);
    connect(m_save, &QAbstractButton::clicked, this, [this] { savePdf(defaultPath()); });
    connect(m_elsewhere, &QAbstractButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Save the sheet"), defaultPath(), tr("PDF files (*.pdf)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("pdf"));
        connect(dialog, &QFileDialog::fileSelected, this, &AftercarePage::savePdf);
        dialog->open();
    });
    connect(m_print, &QAbstractButton::clicked, this, &AftercarePage::print);
    connect(done, &QAbstractButton::clicked, this, [this] { m_flow.leave(); });
}

void AftercarePage::applyMetrics(const Metrics& metrics)
{
    const bool compact = metrics.compact;
    m_columns->setContentsMargins(metrics.pageMargin, compact ? 12 : 20, metrics.pageMargin, 8);
    m_columns->setSpacing(compact ? 16 : 24);
    m_side->setFixedWidth(compact ? 492 : 574);
    m_sideCards->setFixedWidth(compact ? 478 : 560); // the bar stands beside the cards; they are never cut
    m_foot->setSideMargins(metrics.pageMargin);
    m_foot->setBarHeight(compact ? 84 : 104);
}

void AftercarePage::entered()
{
    m_problem->clear();
    m_result->setText({});
    const auto& wanted = m_flow.chart().patient.paperLanguage;
    const auto it = std::ranges::find(m_codes, wanted);
    const int index = it == m_codes.end() ? 0 : static_cast<int>(it - m_codes.begin());
    if (m_language->current() == index)
        compose();
    else
        m_language->setCurrent(index);
}

void AftercarePage::compose()
{
    if (!m_flow.isOpen())
        return;
    const auto& record = m_flow.record();
    const auto& services = m_flow.services();
    aftercare::SheetInputs inputs;
    inputs.treatedOn = text::localDay(record.startedAt.ms > 0 ? record.startedAt : services.utcNow());
    inputs.segments = record.segments;
    inputs.nextNotBefore = record.nextNotBefore;
    inputs.sessionNumber = record.number;
    inputs.sessionsTotal = record.ofTotal;
    if (!inputs.nextNotBefore)
        inputs.nextNotBefore = plan::earliestNext(inputs.treatedOn, plan::treatedZones(record.segments), record.plan.indication,
                                                  plan::Protocol::None, content::intervalRules(services.catalogue));
    const auto sheet = aftercare::composeSheet(services.aftercare, inputs);
    print::SheetRequest request;
    request.clinic = &m_flow.clinic();
    request.patient = &m_flow.chart().patient;
    request.record = &record;
    request.booked = m_flow.chart().booked;
    request.language = m_codes[static_cast<std::size_t>(std::max(0, m_language->current()))];
    request.contentVersion = qs(content::version(services.catalogue));
    request.printedAt = services.utcNow();
    request.marksOn = [this](const map::MapDocument& drawing) { return m_flow.marks().onMap(drawing); };
    m_content = print::sheetContent(services.aftercare, services.aftercareText, sheet, request);
    m_preview->show(m_content, print::pageSizeOf(m_flow.clinic().paper));
    m_facts->setText(sheet.zones.empty() ? tr("No zone was treated: the general sheet.")
                                         : counted(static_cast<int>(sheet.zones.size()), tr("1 zone"), tr("%1 zones")) + QStringLiteral(" · ")
                                               + counted(m_preview->pages(), tr("1 page"), tr("%1 pages")) + QStringLiteral(" · ") + qs(m_flow.clinic().paper));
    m_review->setText(request.language != "en" && services.aftercareText.reviewNeeded()
                          ? tr("This translation has not been reviewed by a native clinician yet.")
                          : QString());
}

QString AftercarePage::defaultPath() const
{
    const auto& record = m_flow.record();
    const auto day = text::toDate(text::localDay(record.startedAt)).toString(Qt::ISODate);
    // Nothing in a file name tells who it is about, the chart number included.
    return QDir(qs(m_flow.services().outputFolder)).filePath(QStringLiteral("aftercare-%1-%2.pdf").arg(day, m_content.language));
}

void AftercarePage::savePdf(const QString& path)
{
    const auto written = print::writePdf(m_content, print::pageSizeOf(m_flow.clinic().paper), path,
                                         QStringLiteral("Stipple %1").arg(qs(m_flow.services().version)));
    if (!written) {
        m_problem->show(written.error());
        m_result->setText(tr("Not saved: %1").arg(QDir::toNativeSeparators(path)));
        return;
    }
    m_problem->clear();
    m_result->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    m_flow.handedOut("aftercare-pdf", ss(m_content.language));
}

void AftercarePage::print()
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        savePdf(defaultPath());
        m_problem->say(tr("No printer is set up. The sheet was saved as PDF."), 0);
        return;
    }
    auto* printer = new QPrinter(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QPrintDialog::finished, this, [this, printer](int result) {
        if (result == QDialog::Accepted) {
            const auto printed = print::printSheet(m_content, print::pageSizeOf(m_flow.clinic().paper), *printer);
            if (printed) {
                m_result->setText(tr("Sent to %1").arg(printer->printerName()));
                m_flow.handedOut("aftercare-print", ss(m_content.language));
            } else {
                m_problem->show(printed.error());
                savePdf(defaultPath());
            }
        }
        delete printer;
    });
    dialog->open();
}

} // namespace stipple::ui
