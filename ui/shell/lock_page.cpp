#include "ui/shell/lock_page.h"

#include "ui/pages/icon_view.h"
#include "ui/pages/problem_strip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/simulated_badge.h"

#include <QLineEdit>
#include <QPointer>

namespace stipple::ui {

LockPage::LockPage(const Services& services, QWidget* parent) : Page(parent), m_services(services)
{
    setObjectName(QStringLiteral("lock"));
    auto* outer = bare<QVBoxLayout>(this);
    auto* head = bare<QHBoxLayout>();
    head->setContentsMargins(32, 24, 32, 0);
    head->addStretch(1);
    m_simulated = named(new SimulatedBadge, "lock.simulated");
    head->addWidget(m_simulated);
    outer->addLayout(head);
    outer->addStretch(2);
    auto* card = new Card;
    card->setFixedWidth(480);
    card->setPadding(36);
    outer->addWidget(card, 0, Qt::AlignHCenter);
    outer->addStretch(3);
    auto* body = card->body();
    body->setSpacing(16);
    auto* title = bare<QHBoxLayout>(nullptr, 14);
    auto* icon = new IconView(QStringLiteral("lock"), 26, Tone::Accent);
    icon->setTile(IconView::Tile::AccentSoft, 56);
    title->addWidget(icon);
    auto* words = bare<QVBoxLayout>(nullptr, 0);
    words->addWidget(new Label(tr("Locked"), {26, QFont::DemiBold, Tone::Ink}));
    m_name = new Label({}, look::kDetail);
    words->addWidget(m_name);
    title->addLayout(words, 1);
    body->addLayout(title);
    m_problem = new ProblemStrip;
    body->addWidget(m_problem);
    m_password = new Field(tr("Password"));
    m_password->edit()->setEchoMode(QLineEdit::Password);
    named(m_password->edit(), "lock.password", tr("Password"));
    body->addWidget(m_password);
    if (services.demo && !services.demoPassword.empty())
        body->addWidget(new Label(tr("Demo password: %1").arg(qs(services.demoPassword)), look::kDetail));
    m_go = named(new Button(tr("Unlock"), Button::Kind::Primary, Button::Size::Large), "lock.unlock");
    body->addWidget(m_go);
    auto* out = named(new Button(tr("Sign out"), Button::Kind::Quiet, Button::Size::Dense), "lock.signOut");
    body->addWidget(out, 0, Qt::AlignHCenter);
    connect(m_go, &QAbstractButton::clicked, this, &LockPage::submit);
    connect(m_password->edit(), &QLineEdit::returnPressed, this, &LockPage::submit);
    connect(out, &QAbstractButton::clicked, this, &LockPage::signOut);
}

void LockPage::lockFor(const QString& name)
{
    m_name->setText(name);
    m_password->edit()->clear();
    m_problem->clear();
    m_password->edit()->setFocus();
}

void LockPage::setSimulated(bool simulated)
{
    m_simulated->setVisible(simulated);
}

void LockPage::submit()
{
    if (m_busy)
        return;
    m_busy = true;
    QPointer<LockPage> self(this);
    m_services.records.unlock(ss(m_password->text()), [self](Result<ports::Account> account) {
        if (!self)
            return;
        self->m_busy = false;
        self->m_password->edit()->clear();
        if (account)
            emit self->unlocked(*account);
        else
            self->m_problem->show(account.error());
    });
}

} // namespace stipple::ui
