#include "ui/office/audit_page.h"

#include "ui/office/audit_words.h"
#include "ui/office/office_words.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/session_flow.h"
#include "ui/text/date_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/digit_label.h"

#include <QPointer>

namespace stipple::ui {

AuditPage::AuditPage(SessionFlow& flow, QWidget* parent)
    : OfficePage(flow, tr("Audit log"), tr("Every read and change, newest first. Nothing in it can be changed."), parent)
{
    setObjectName(QStringLiteral("audit"));
    m_newer = named(new Button(tr("Newer"), Button::Kind::Secondary), "audit.newer");
    m_newer->setIconBefore(QStringLiteral("chev-l"));
    m_older = named(new Button(tr("Older"), Button::Kind::Secondary), "audit.older");
    m_older->setIconAfter(QStringLiteral("chev-r"));
    head()->addWidget(m_newer, 0, Qt::AlignTop);
    head()->addWidget(m_older, 0, Qt::AlignTop);
    m_card = new Card;
    m_card->setPadding(20);
    m_card->body()->setSpacing(0);
    m_rows = bare<QVBoxLayout>(nullptr, 0);
    m_card->body()->addLayout(m_rows);
    add(m_card);
    connect(m_older, &QAbstractButton::clicked, this, [this] {
        if (m_busy || m_last <= 1)
            return;
        m_before.push_back(m_last);
        read(m_last);
    });
    connect(m_newer, &QAbstractButton::clicked, this, [this] {
        if (m_busy || m_before.size() < 2)
            return;
        m_before.pop_back();
        read(m_before.back());
    });
}

void AuditPage::entered()
{
    problem().clear();
    const bool reads = may(ports::Right::ReadAudit);
    m_card->setVisible(reads);
    m_newer->setVisible(reads);
    m_older->setVisible(reads);
    setLine(reads ? tr("Every read and change, newest first. Nothing in it can be changed.") : notYours(ports::Right::ReadAudit));
    if (!reads)
        return;
    m_before = {0};
    read(0);
}

void AuditPage::read(std::int64_t beforeSeq)
{
    m_busy = true;
    QPointer<AuditPage> self(this);
    services().clinic.auditPage(beforeSeq, kLines, [self](Result<std::vector<ports::AuditEntry>> entries) {
        if (!self)
            return;
        self->m_busy = false;
        if (entries)
            self->show(*entries);
        else
            self->problem().show(entries.error());
    });
}

void AuditPage::show(const std::vector<ports::AuditEntry>& entries)
{
    emptyLayout(m_rows);
    QString day;
    for (const auto& entry : entries) {
        const auto itsDay = text::dayFull(text::localDay(entry.at));
        if (itsDay != day) {
            day = itsDay;
            auto* title = new Label(day, {16, QFont::DemiBold, Tone::Ink});
            title->setFixedHeight(40);
            m_rows->addWidget(title);
        }
        m_rows->addWidget(new Rule);
        auto* row = bare<QHBoxLayout>(nullptr, 16);
        row->setContentsMargins(0, 8, 0, 8);
        auto* at = new DigitLabel(text::clockSeconds(entry.at), {16, QFont::Normal, Tone::Ink2});
        at->setFixedWidth(86);
        row->addWidget(at);
        row->addWidget(new Label(entry.who.empty() ? tr("Nobody signed in") : qs(entry.who), look::kBody), 3);
        row->addWidget(named(new Label(auditAction(entry.action), {17, QFont::DemiBold, Tone::Ink}), "audit.line"), 4);
        row->addWidget(new Label(qs(entry.patientName), look::kDetail), 3);
        auto* number = new DigitLabel(QString::number(entry.seq), {15, QFont::Normal, Tone::Ink3});
        number->setFixedWidth(72);
        row->addWidget(number);
        m_rows->addLayout(row);
    }
    m_last = entries.empty() ? 0 : entries.back().seq;
    m_older->setEnabled(m_last > 1);
    m_newer->setEnabled(m_before.size() > 1);
    if (entries.empty())
        m_rows->addWidget(new Label(tr("Nothing is logged yet."), look::kBody));
}

} // namespace stipple::ui
