#include "ui/office/import_panel.h"

#include "ui/office/import_table.h"
#include "ui/pages/flow_layout.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/services.h"
#include "ui/text/units_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented_control.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QPointer>
#include <QScroller>
#include <QTableView>

namespace stipple::ui {

using ports::DateOrder;
using ports::Encoding;
using ports::ImportColumn;

namespace {

constexpr Encoding kEncodings[] = {Encoding::Utf8, Encoding::Windows1252, Encoding::Utf16Le, Encoding::Utf16Be};
constexpr char kSeparators[] = {',', ';', '\t', '|'};
constexpr DateOrder kOrders[] = {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay};
constexpr ImportColumn kColumns[] = {ImportColumn::Ignore, ImportColumn::GivenName, ImportColumn::FamilyName, ImportColumn::FullName,
                                     ImportColumn::Born, ImportColumn::Phone, ImportColumn::Email, ImportColumn::ChartNumber,
                                     ImportColumn::Sex, ImportColumn::Allergies, ImportColumn::Medicines};

QString columnName(ImportColumn column)
{
    switch (column) {
    case ImportColumn::Ignore: return ImportPanel::tr("Leave out");
    case ImportColumn::GivenName: return ImportPanel::tr("Given name");
    case ImportColumn::FamilyName: return ImportPanel::tr("Family name");
    case ImportColumn::FullName: return ImportPanel::tr("Whole name");
    case ImportColumn::Born: return ImportPanel::tr("Birth date");
    case ImportColumn::Phone: return ImportPanel::tr("Phone");
    case ImportColumn::Email: return ImportPanel::tr("E-mail");
    case ImportColumn::ChartNumber: return ImportPanel::tr("Chart number");
    case ImportColumn::Sex: return ImportPanel::tr("Sex");
    case ImportColumn::Allergies: return ImportPanel::tr("Allergies");
    case ImportColumn::Medicines: return ImportPanel::tr("Medicines");
    }
    return {};
}

template <class T, std::size_t N> int indexOf(const T (&list)[N], T wanted)
{
    for (std::size_t i = 0; i < N; ++i)
        if (list[i] == wanted)
            return static_cast<int>(i);
    return -1;
}

} // namespace

ImportPanel::ImportPanel(const Services& services, QWidget* parent) : QWidget(parent), m_services(services)
{
    auto* outer = bare<QVBoxLayout>(this, 14);
    m_problem = new ProblemStrip;
    outer->addWidget(m_problem);
    auto* first = new Card;
    first->setPadding(20);
    auto* row = bare<QHBoxLayout>(nullptr, 16);
    m_file = named(new Label({}, look::kBody), "import.file");
    m_file->setWrap(Label::Wrap::Words);
    row->addWidget(m_file, 1);
    m_choose = named(new Button(tr("Choose a file"), Button::Kind::Primary), "import.choose", tr("Choose a CSV file"));
    row->addWidget(m_choose);
    first->body()->addLayout(row);
    outer->addWidget(first);
    m_rest = new QWidget;
    auto* rest = bare<QVBoxLayout>(m_rest, 14);
    rest->addWidget(buildOptions());
    auto* card = new Card;
    card->setPadding(16);
    m_table = new ImportTable(this);
    m_view = named(new QTableView, "import.table", tr("Preview of the patients"));
    m_view->setModel(m_table);
    m_view->setMinimumHeight(260);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(44);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setShowGrid(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QScroller::grabGesture(m_view->viewport(), QScroller::TouchGesture);
    card->body()->addWidget(m_view);
    auto* foot = bare<QHBoxLayout>(nullptr, 16);
    auto* words = bare<QVBoxLayout>(nullptr, 0);
    m_sum = named(new Label({}, look::kName), "import.sum");
    m_sum->setWrap(Label::Wrap::Words);
    words->addWidget(m_sum);
    m_with = named(new QCheckBox(tr("Import those, too, that seem to be here already")), "import.with");
    words->addWidget(m_with, 0, Qt::AlignLeft);
    foot->addLayout(words, 1);
    m_import = named(new Button(tr("Import"), Button::Kind::Primary), "import.go");
    foot->addWidget(m_import, 0, Qt::AlignBottom);
    card->body()->addLayout(foot);
    rest->addWidget(card, 1);
    outer->addWidget(m_rest, 1);
    outer->addStretch(0);
    connect(m_choose, &QAbstractButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Choose a CSV file"), QString(), tr("Tables (*.csv *.txt *.tsv);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &ImportPanel::open);
        dialog->open();
    });
    connect(m_with, &QCheckBox::toggled, this, [this](bool on) {
        m_options.withDuplicates = on;
        m_table->setRows(m_preview.rows, on);
        refresh();
    });
    connect(m_import, &QAbstractButton::clicked, this, &ImportPanel::import);
    clear();
}

QWidget* ImportPanel::buildOptions()
{
    auto* card = new Card;
    card->setPadding(20);
    auto* ask = new Inset(Inset::Ground::Sand);
    auto* question = new Label(tr("Every date in this file could be read both ways. Which comes first, the day or the month?"), {17, QFont::DemiBold, Tone::SandInk});
    question->setWrap(Label::Wrap::Words);
    question->setObjectName(QStringLiteral("import.ask"));
    ask->row()->addWidget(question, 1);
    m_ask = ask;
    card->body()->addWidget(ask);
    auto* row = bare<QHBoxLayout>(nullptr, 20);
    m_choices = row;
    const auto group = [row](const QString& title, SegmentedControl* control, int share) {
        auto* column = bare<QVBoxLayout>(nullptr, 6);
        column->addWidget(new Label(title, look::kCaption));
        control->setDense(48);
        column->addWidget(control);
        row->addLayout(column, share);
    };
    m_dates = named(new SegmentedControl({{tr("31.12.99"), {}, {}}, {tr("12/31/99"), {}, {}}, {tr("1999-12-31"), {}, {}}}), "import.dates", tr("Order of dates"));
    m_separator = named(new SegmentedControl({{QStringLiteral(","), {}, {}}, {QStringLiteral(";"), {}, {}}, {tr("Tab"), {}, {}}, {QStringLiteral("|"), {}, {}}}), "import.separator", tr("Separator"));
    m_encoding = named(new SegmentedControl({{QStringLiteral("UTF-8"), {}, {}}, {tr("Western"), {}, {}}, {QStringLiteral("UTF-16"), {}, {}}, {QStringLiteral("UTF-16 BE"), {}, {}}}), "import.encoding", tr("Characters"));
    group(tr("Dates"), m_dates, 3);
    group(tr("Separator"), m_separator, 2);
    group(tr("Characters"), m_encoding, 4);
    card->body()->addLayout(row);
    card->body()->addWidget(new Label(tr("What the columns are"), look::kCaption));
    m_columns = new QWidget;
    card->body()->addWidget(m_columns);
    connect(m_dates, &SegmentedControl::chosen, this, [this](int index) {
        m_options.dateOrder = kOrders[index];
        m_dateAnswered = true;
        preview();
    });
    connect(m_separator, &SegmentedControl::chosen, this, [this](int index) {
        m_options.separator = kSeparators[index];
        m_options.columns.clear(); // other columns
        preview();
    });
    connect(m_encoding, &SegmentedControl::chosen, this, [this](int index) {
        m_options.encoding = kEncodings[index];
        preview();
    });
    return card;
}

void ImportPanel::setNarrow(bool narrow)
{
    m_choices->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_choices->setSpacing(narrow ? 12 : 20);
}

void ImportPanel::clear()
{
    ++m_question;
    m_bytes.clear();
    m_options = {};
    m_preview = {};
    m_dateAnswered = false;
    m_busy = false;
    m_ready = false;
    m_problem->clear();
    m_with->setChecked(false);
    m_rest->hide();
    m_file->setText(tr("A table with one patient in each line, with or without headings, saved as CSV. Nothing is imported before you have seen it."));
}

void ImportPanel::open(const QString& path)
{
    clear();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_problem->show(Error{ErrorCode::FileUnreadable, "csv"});
        return;
    }
    if (file.size() > kMostBytes) {
        m_problem->show(Error{ErrorCode::FileFormat, "csv too large"});
        return;
    }
    const auto bytes = file.readAll();
    m_bytes.assign(bytes.begin(), bytes.end());
    m_file->setText(QFileInfo(path).fileName());
    preview();
}

void ImportPanel::preview()
{
    const int question = ++m_question;
    m_busy = true;
    refresh();
    QPointer<ImportPanel> self(this);
    m_services.clinic.previewImport(m_bytes, m_options, [self, question](Result<ports::ImportPreview> preview) {
        if (!self || question != self->m_question)
            return;
        self->m_busy = false;
        if (preview) {
            self->m_problem->clear();
            self->show(*preview);
        } else {
            self->m_ready = false;
            self->refresh();
            self->m_problem->show(preview.error());
        }
    });
}

void ImportPanel::show(const ports::ImportPreview& preview)
{
    m_preview = preview;
    m_ready = true;
    m_rest->show();
    m_encoding->setCurrent(indexOf(kEncodings, preview.encoding));
    m_separator->setCurrent(indexOf(kSeparators, preview.separator));
    m_dates->setCurrent(preview.dateOrderSure || m_dateAnswered ? indexOf(kOrders, preview.dateOrder) : -1);
    m_ask->setVisible(!preview.dateOrderSure && !m_dateAnswered);
    showColumns();
    m_table->setRows(preview.rows, m_options.withDuplicates);
    m_view->resizeColumnsToContents();
    m_view->horizontalHeader()->setSectionResizeMode(ImportTable::Note, QHeaderView::Stretch);
    refresh();
}

void ImportPanel::showColumns()
{
    delete m_columns->layout();
    qDeleteAll(m_columns->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    auto* flow = new FlowLayout(12, m_columns);
    for (std::size_t i = 0; i < m_preview.columns.size(); ++i) {
        const auto header = i < m_preview.header.size() ? qs(m_preview.header[i]) : QString();
        const auto title = header.isEmpty() ? tr("Column %1").arg(i + 1) : header;
        auto* cell = new QWidget;
        auto* column = bare<QVBoxLayout>(cell, 4);
        column->addWidget(new Label(title, look::kCaption));
        auto* choice = new QComboBox;
        choice->setObjectName(QStringLiteral("import.column.%1").arg(i));
        choice->setAccessibleName(tr("What “%1” is").arg(title));
        choice->setProperty("dense", true);
        choice->setMinimumWidth(168);
        for (const auto each : kColumns)
            choice->addItem(columnName(each));
        choice->setCurrentIndex(indexOf(kColumns, m_preview.columns[i]));
        column->addWidget(choice);
        flow->addWidget(cell);
        connect(choice, &QComboBox::activated, this, [this, i](int index) {
            m_options.columns = m_preview.columns;
            m_options.columns[i] = kColumns[index];
            preview();
        });
    }
}

void ImportPanel::refresh()
{
    const int count = m_preview.good + (m_options.withDuplicates ? m_preview.duplicates : 0);
    const bool asks = !m_preview.dateOrderSure && !m_dateAnswered;
    m_sum->setText(asks ? tr("Answer the question about the dates first.")
                        : tr("%1 will be imported · %2 left out for a problem · %3 seem to be here already")
                              .arg(text::grouped(count), text::grouped(m_preview.problems), text::grouped(m_preview.duplicates)));
    m_with->setVisible(m_preview.duplicates > 0);
    m_import->setText(counted(count, tr("Import 1 patient"), tr("Import %1 patients")));
    m_import->setEnabled(m_ready && !m_busy && !asks && count > 0);
    m_choose->setEnabled(!m_busy);
}

void ImportPanel::import()
{
    if (m_busy || !m_ready)
        return;
    m_busy = true;
    refresh();
    auto options = m_options; // exactly what was shown, nothing guessed anew
    options.encoding = m_preview.encoding;
    options.separator = m_preview.separator;
    options.columns = m_preview.columns;
    options.dateOrder = m_preview.dateOrder;
    QPointer<ImportPanel> self(this);
    m_services.clinic.importPatients(m_bytes, options, [self](Result<int> count) {
        if (!self)
            return;
        self->m_busy = false;
        self->refresh();
        if (!count) {
            self->m_problem->show(count.error());
            return;
        }
        self->clear();
        self->m_problem->say(counted(*count, tr("1 patient was imported."), tr("%1 patients were imported.")), 0);
    });
}

} // namespace stipple::ui
