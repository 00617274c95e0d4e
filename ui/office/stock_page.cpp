#include "ui/office/stock_page.h"

#include "ui/office/lot_sheet.h"
#include "ui/office/office_words.h"
#include "ui/pages/patient_row.h"
#include "ui/pages/problem_strip.h"
#include "ui/text/date_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/digit_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon_button.h"

#include <QPointer>

#include <algorithm>

namespace stipple::ui {

namespace {
constexpr int kWarnDays = 30; // as Today does
}

StockPage::StockPage(SessionFlow& flow, QWidget* parent)
    : OfficePage(flow, tr("Stock"), tr("Lots of cartridges, anaesthetics and serums. A recall starts here."), parent)
{
    setObjectName(QStringLiteral("stock"));
    m_add = named(new Button(tr("Add lot"), Button::Kind::Primary), "stock.add");
    m_add->setIconBefore(QStringLiteral("plus"));
    head()->addWidget(m_add, 0, Qt::AlignTop);
    m_recall = new Card;
    m_recall->setPadding(20);
    m_recall->body()->setSpacing(8);
    m_treated = bare<QVBoxLayout>(nullptr, 8);
    m_recall->body()->addLayout(m_treated);
    m_recall->hide();
    add(m_recall);
    auto* list = new Card;
    list->setPadding(20);
    m_rows = bare<QVBoxLayout>(nullptr, 0);
    list->body()->addLayout(m_rows);
    add(list);
    m_sheet = new LotSheet(services(), this);
    connect(m_add, &QAbstractButton::clicked, this, [this] { m_sheet->start({}); });
    connect(m_sheet, &LotSheet::saved, this, &StockPage::read);
}

void StockPage::entered()
{
    problem().clear();
    m_recall->hide();
    m_add->setVisible(may(ports::Right::EditPlan));
    read();
}

void StockPage::read()
{
    QPointer<StockPage> self(this);
    services().care.lots({}, [self](Result<std::vector<ports::ProductLot>> lots) {
        if (!self)
            return;
        if (lots)
            self->show(*lots);
        else
            self->problem().show(lots.error());
    });
}

void StockPage::show(const std::vector<ports::ProductLot>& lots)
{
    emptyLayout(m_rows);
    if (lots.empty()) {
        m_rows->addWidget(new EmptyState(QStringLiteral("cartridge"), tr("No lots yet"), tr("Enter a box when it is put on the shelf.")));
        return;
    }
    for (const auto& kind : lotKinds()) {
        if (std::ranges::find(lots, kind, &ports::ProductLot::kind) == lots.end())
            continue;
        auto* title = new Label(lotKindName(kind), look::kName);
        title->setMinimumHeight(44);
        m_rows->addWidget(title);
        for (const auto& lot : lots)
            if (lot.kind == kind)
                addRow(lot);
    }
}

void StockPage::addRow(const ports::ProductLot& lot)
{
    m_rows->addWidget(new Rule);
    auto* row = bare<QHBoxLayout>(nullptr, 16);
    row->setContentsMargins(0, 6, 0, 6);
    auto* words = bare<QVBoxLayout>(nullptr, 0);
    words->addWidget(named(new Label(qs(lot.name), {17, QFont::DemiBold, Tone::Ink}), "stock.line"));
    words->addWidget(new Label(tr("Lot %1").arg(qs(lot.lot)) + (lot.detail.empty() ? QString() : QStringLiteral(" · ") + qs(lot.detail)), look::kDetail));
    row->addLayout(words, 1);
    if (lot.expiry) {
        const auto left = text::toDate(today()).daysTo(text::toDate(*lot.expiry));
        if (left < 0)
            row->addWidget(new Badge(tr("Expired %1").arg(text::dayLong(*lot.expiry)), Badge::Look::Caution));
        else
            row->addWidget(new Badge(tr("Use by %1").arg(text::dayLong(*lot.expiry)), left <= kWarnDays ? Badge::Look::Sand : Badge::Look::Neutral));
    }
    auto* quantity = new DigitLabel(tr("%1 pieces").arg(lot.quantity), {16, QFont::Normal, lot.quantity == 0 ? Tone::Ink3 : Tone::Ink});
    quantity->setFixedWidth(130);
    row->addWidget(quantity);
    auto* treated = named(new Button(tr("Who was treated"), Button::Kind::Quiet, Button::Size::Dense), "stock.treated", tr("Who was treated with lot %1").arg(qs(lot.lot)));
    row->addWidget(treated);
    connect(treated, &QAbstractButton::clicked, this, [this, lot] { askTreated(lot); });
    if (may(ports::Right::EditPlan)) {
        auto* change = named(new IconButton(QStringLiteral("edit"), tr("Change lot %1").arg(qs(lot.lot)), IconButton::Frame::None), "stock.change");
        change->setSide(44);
        row->addWidget(change);
        connect(change, &QAbstractButton::clicked, this, [this, lot] { m_sheet->start(lot); });
    }
    m_rows->addLayout(row);
}

void StockPage::askTreated(const ports::ProductLot& lot)
{
    const int question = ++m_question;
    QPointer<StockPage> self(this);
    services().care.treatedWithLot(lot.lot, [self, question, number = lot.lot](Result<std::vector<ports::PatientHit>> patients) {
        if (!self || self->m_question != question)
            return;
        if (patients)
            self->showTreated(number, *patients);
        else
            self->problem().show(patients.error());
    });
}

void StockPage::showTreated(const std::string& lot, const std::vector<ports::PatientHit>& patients)
{
    emptyLayout(m_treated);
    m_treated->addWidget(named(new Label(tr("Treated with lot %1: %2").arg(qs(lot)).arg(patients.size()), look::kName), "stock.treatedTitle"));
    if (patients.empty())
        m_treated->addWidget(new Label(tr("Nobody, by the records."), look::kBody));
    for (const auto& patient : patients) {
        auto* row = named(new PatientRow(patient, 60), "stock.patient");
        m_treated->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, id = patient.id] { emit openChart(id); });
    }
    m_recall->show();
}

} // namespace stipple::ui
