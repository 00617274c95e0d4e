#include "ui/office/lot_sheet.h"

#include "core/text/number_input.h"
#include "ui/office/office_words.h"
#include "ui/pages/page.h"
#include "ui/pages/problem_strip.h"
#include "ui/text/date_text.h"
#include "ui/text/units_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>

namespace stipple::ui {

namespace {
constexpr int kMostPieces = 100000;
}

LotSheet::LotSheet(const Services& services, QWidget* host) : SideSheet(tr("Lot"), host), m_services(services)
{
    setObjectName(QStringLiteral("lotSheet"));
    setWide(520);
    auto* content = new QWidget;
    auto* form = bare<QVBoxLayout>(content, 12);
    m_problem = new ProblemStrip;
    form->addWidget(m_problem);
    m_kind = named(new QComboBox, "lot.kind", tr("What it is"));
    m_kind->setMinimumHeight(56);
    for (const auto& kind : lotKinds())
        m_kind->addItem(lotKindName(kind), qs(kind));
    form->addWidget(m_kind);
    const auto add = [&](const QString& title, const char* name, const QString& hint = {}) {
        auto* field = new Field(title);
        named(field->edit(), name, title);
        field->setHint(hint);
        form->addWidget(field);
        connect(field->edit(), &QLineEdit::textEdited, field, [field] { field->setProblem({}); });
        return field;
    };
    m_name = add(tr("Name"), "lot.name");
    m_number = add(tr("Lot"), "lot.number", tr("As printed on the box"));
    m_expiry = add(tr("Use by"), "lot.expiry", tr("As on the box: 2027-01 or 2027-01-31"));
    m_quantity = add(tr("Pieces in stock"), "lot.quantity");
    m_detail = add(tr("Note"), "lot.detail");
    form->addStretch(1);
    setLongContent(content);
    auto* buttons = bare<QHBoxLayout>(nullptr, 12);
    auto* shut = named(new Button(tr("Close"), Button::Kind::Secondary), "lot.close");
    auto* save = named(new Button(tr("Save"), Button::Kind::Primary), "lot.save");
    buttons->addWidget(shut, 1);
    buttons->addWidget(save, 1);
    foot()->addLayout(buttons);
    connect(shut, &QAbstractButton::clicked, this, &SideSheet::close);
    connect(save, &QAbstractButton::clicked, this, &LotSheet::submit);
}

void LotSheet::start(const ports::ProductLot& lot)
{
    m_lot = lot;
    setSubject(lot.id.isNull() ? QString() : qs(toString(lot.id)));
    m_problem->clear();
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(qs(lot.kind))));
    for (auto* field : {m_name, m_number, m_expiry, m_quantity, m_detail})
        field->setProblem({});
    m_name->setText(qs(lot.name));
    m_number->setText(qs(lot.lot));
    m_expiry->setText(lot.expiry ? qs(stipple::text::formatDate(*lot.expiry)) : QString());
    m_quantity->setText(lot.id.isNull() ? QString() : QString::number(lot.quantity));
    m_detail->setText(qs(lot.detail));
    open();
    m_name->edit()->setFocus();
}

void LotSheet::submit()
{
    auto lot = m_lot;
    lot.kind = ss(m_kind->currentData().toString());
    lot.name = ss(m_name->text().trimmed());
    lot.lot = ss(m_number->text().trimmed());
    lot.detail = ss(m_detail->text().trimmed());
    bool number = false;
    lot.quantity = m_quantity->text().trimmed().toInt(&number);
    const bool quantity = number && lot.quantity >= 0 && lot.quantity <= kMostPieces;
    lot.expiry.reset();
    QString expiryProblem;
    if (const auto typed = m_expiry->text().trimmed(); !typed.isEmpty()) {
        const auto day = text::labelDay(typed);
        if (day)
            lot.expiry = *day;
        else
            expiryProblem = text::problemWords(day.error());
    }
    m_name->setProblem(lot.name.empty() ? tr("Enter the name.") : QString());
    m_number->setProblem(lot.lot.empty() ? tr("Enter the lot number.") : QString());
    m_quantity->setProblem(quantity ? QString() : tr("A whole number, 0 when used up"));
    m_expiry->setProblem(expiryProblem);
    if (lot.name.empty() || lot.lot.empty() || !quantity || !expiryProblem.isEmpty())
        return;
    QPointer<LotSheet> self(this);
    m_services.care.saveLot(lot, [self](Result<EntryId> kept) {
        if (!self)
            return;
        if (!kept) {
            self->m_problem->show(kept.error());
            return;
        }
        self->close();
        emit self->saved();
    });
}

} // namespace stipple::ui
