#include "ui/shell/lock_page.h"

#include "ui/office/pin_pad.h"
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
    m_byPassword = buildPassword();
    m_byPin = buildPin();
    body->addWidget(m_byPassword);
    body->addWidget(m_byPin);
    auto* foot = bare<QHBoxLayout>(nullptr, 8);
    m_other = named(new Button({}, Button::Kind::Quiet, Button::Size::Dense), "lock.other");
    auto* out = named(new Button(tr("Sign out"), Button::Kind::Quiet, Button::Size::Dense), "lock.signOut");
    foot->addStretch(1);
    foot->addWidget(m_other);
    foot->addWidget(out);
    foot->addStretch(1);
    body->addLayout(foot);
    connect(m_other, &QAbstractButton::clicked, this, [this] { choose(m_way == Pin ? Password : Pin); });
    connect(out, &QAbstractButton::clicked, this, &LockPage::signOut);
    m_second.setObjectName(QStringLiteral("lock.second"));
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &LockPage::tick);
    choose(Password);
}

QWidget* LockPage::buildPassword()
{
    auto* host = new QWidget;
    auto* column = bare<QVBoxLayout>(host, 16);
    m_password = new Field(tr("Password"));
    m_password->edit()->setEchoMode(QLineEdit::Password);
    named(m_password->edit(), "lock.password", tr("Password"));
    column->addWidget(m_password);
    if (m_services.demo && !m_services.demoPassword.empty())
        column->addWidget(new Label(tr("Demo password: %1").arg(qs(m_services.demoPassword)), look::kDetail));
    m_go = named(new Button(tr("Unlock"), Button::Kind::Primary, Button::Size::Large), "lock.unlock");
    column->addWidget(m_go);
    column->addStretch(1);
    connect(m_go, &QAbstractButton::clicked, this, &LockPage::submitPassword);
    connect(m_password->edit(), &QLineEdit::returnPressed, this, &LockPage::submitPassword);
    return host;
}

QWidget* LockPage::buildPin()
{
    auto* host = new QWidget;
    auto* column = bare<QVBoxLayout>(host, 12);
    m_pinWords = named(new Label({}, look::kBody), "lock.pinWords");
    m_pinWords->setWrap(Label::Wrap::Words);
    m_pinWords->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    column->addWidget(m_pinWords);
    m_pin = named(new PinPad, "lock.pin");
    column->addWidget(m_pin);
    connect(m_pin, &PinPad::entered, this, &LockPage::submitPin);
    return host;
}

void LockPage::lockFor(const QString& name)
{
    m_name->setText(name);
    m_problem->clear();
    m_wrongPins = 0;
    m_waitS = 0;
    m_hasPin = false;
    choose(Password);
    QPointer<LockPage> self(this);
    m_services.clinic.hasPin([self](Result<bool> has) {
        if (!self || !has || !*has)
            return;
        self->m_hasPin = true;
        if (self->m_password->text().isEmpty())
            self->choose(Pin);
        else
            self->choose(Password);
    });
    // Behind this page nothing can be read; what was begun is still saved. HAZ-018
    m_services.clinic.lock([](Result<ports::Unit>) {});
}

void LockPage::choose(Way way)
{
    m_way = way;
    m_byPassword->setVisible(way == Password);
    m_byPin->setVisible(way == Pin);
    m_other->setVisible(m_hasPin && (way == Pin || m_wrongPins < ports::kPinTries));
    m_other->setText(way == Pin ? tr("Use the password") : tr("Use the PIN"));
    if (way == Pin) {
        m_pin->clear();
        m_pin->setEnabled(m_waitS == 0);
        m_pinWords->setText(tr("Enter your PIN"));
        m_pin->setFocus();
    } else {
        m_password->edit()->clear();
        m_password->edit()->setFocus();
    }
}

void LockPage::setSimulated(bool simulated)
{
    m_simulated->setVisible(simulated);
}

void LockPage::submitPassword()
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
        if (!self->isVisible())
            return; // signed out meanwhile
        if (account)
            emit self->unlocked(*account);
        else
            self->m_problem->show(account.error());
    });
}

void LockPage::submitPin()
{
    if (m_busy || m_waitS > 0)
        return;
    if (m_pin->pin().size() < ports::kPinShortest) {
        m_pinWords->setText(tr("A PIN has at least %1 digits").arg(ports::kPinShortest));
        return;
    }
    m_busy = true;
    QPointer<LockPage> self(this);
    m_services.clinic.unlockWithPin(ss(m_pin->pin()), [self](Result<ports::Account> account) {
        if (!self)
            return;
        self->m_busy = false;
        self->m_pin->clear();
        if (!self->isVisible())
            return; // signed out meanwhile
        if (account)
            emit self->unlocked(*account);
        else if (account.error().code == ErrorCode::WrongPassword)
            self->pinWrong();
        else
            self->m_problem->show(account.error());
    });
}

void LockPage::pinWrong()
{
    ++m_wrongPins;
    if (m_wrongPins >= ports::kPinTries) {
        choose(Password);
        m_problem->say(tr("The PIN was wrong %1 times. Only the password unlocks now.").arg(ports::kPinTries), 0);
        return;
    }
    m_waitS = ports::kPinFirstWaitS << (m_wrongPins - 1); // as the records count it
    m_pin->setEnabled(false);
    m_second.start();
    ++m_waitS; // shown at once, and a little later than the records allow it
    tick();
}

void LockPage::tick()
{
    if (--m_waitS > 0) {
        m_pinWords->setText(tr("Wrong PIN. %1 tries left, the next in %2 s.").arg(ports::kPinTries - m_wrongPins).arg(m_waitS));
        return;
    }
    m_waitS = 0;
    m_second.stop();
    m_pin->setEnabled(true);
    m_pinWords->setText(counted(ports::kPinTries - m_wrongPins, tr("Enter your PIN. 1 try left."), tr("Enter your PIN. %1 tries left.")));
    if (m_way == Pin)
        m_pin->setFocus();
}

} // namespace stipple::ui
