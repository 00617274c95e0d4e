#include "ui/office/users_page.h"

#include "ui/office/account_sheets.h"
#include "ui/office/office_words.h"
#include "ui/office/user_row.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/session_flow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

#include <QPointer>

namespace stipple::ui {

UsersPage::UsersPage(SessionFlow& flow, QWidget* parent)
    : OfficePage(flow, tr("Users"), tr("Only a user with a valid licence can arm a pen."), parent)
{
    setObjectName(QStringLiteral("users"));
    m_add = named(new Button(tr("Add user"), Button::Kind::Primary), "users.add");
    m_add->setIconBefore(QStringLiteral("plus"));
    head()->addWidget(m_add, 0, Qt::AlignTop);
    buildOwn();
    m_list = new Card;
    m_list->setPadding(20);
    m_list->body()->setSpacing(0);
    m_list->body()->addWidget(new UserHeader);
    m_rows = bare<QVBoxLayout>(nullptr, 0);
    m_list->body()->addLayout(m_rows);
    add(m_list);
    buildKeys();
    m_user = new UserSheet(services(), this);
    m_password = new PasswordSheet(services(), this);
    m_pin = new PinSheet(services(), this);
    m_recovery = new RecoverySheetPanel(services(), this);
    connect(m_add, &QAbstractButton::clicked, m_user, &UserSheet::add);
    connect(m_user, &UserSheet::saved, this, [this](const ports::Account& account) {
        if (this->flow().practitioner() && account.id == this->flow().practitioner()->id)
            emit ownChanged(account);
        read();
    });
    connect(m_password, &PasswordSheet::changed, this, [this] { problem().say(tr("The password is changed.")); });
    connect(m_pin, &PinSheet::changed, this, [this] { problem().say(tr("The PIN is set. It unlocks this screen from now on.")); });
    connect(m_recovery, &RecoverySheetPanel::kept, this, [this] {
        auto clinic = this->flow().clinic();
        clinic.recoveryKept = true;
        emit clinicChanged(clinic);
        problem().say(tr("The new recovery sheet is noted. The old one opens nothing any more."));
    });
}

void UsersPage::buildOwn()
{
    auto* card = new Card;
    card->setPadding(20);
    auto* row = bare<QHBoxLayout>(nullptr, 12);
    auto* words = bare<QVBoxLayout>(nullptr, 0);
    words->addWidget(new Label(tr("My account"), look::kName));
    m_own = new Label({}, look::kDetail);
    m_own->setWrap(Label::Wrap::Words);
    words->addWidget(m_own);
    row->addLayout(words, 1);
    auto* password = named(new Button(tr("Change my password"), Button::Kind::Secondary, Button::Size::Dense), "users.password");
    auto* pin = named(new Button(tr("Set my PIN"), Button::Kind::Secondary, Button::Size::Dense), "users.pin");
    row->addWidget(password);
    row->addWidget(pin);
    card->body()->addLayout(row);
    add(card);
    connect(password, &QAbstractButton::clicked, this, [this] {
        if (this->flow().practitioner())
            m_password->start(*this->flow().practitioner());
    });
    connect(pin, &QAbstractButton::clicked, this, [this] { m_pin->start(); });
}

void UsersPage::buildKeys()
{
    m_keys = new Card;
    m_keys->setPadding(20);
    m_keys->addTitle(tr("Keys"));
    m_keysWords = named(new Label({}, look::kBody), "users.keysWords");
    m_keysWords->setWrap(Label::Wrap::Words);
    m_keys->body()->addWidget(m_keysWords);
    auto* row = bare<QHBoxLayout>(nullptr, 12);
    auto* sheet = named(new Button(tr("New recovery sheet"), Button::Kind::Secondary, Button::Size::Dense), "users.recovery");
    m_rotate = named(new Button(tr("Change the keys"), Button::Kind::Secondary, Button::Size::Dense), "users.rotate");
    row->addWidget(sheet);
    row->addWidget(m_rotate);
    row->addStretch(1);
    m_keys->body()->addLayout(row);
    add(m_keys);
    connect(sheet, &QAbstractButton::clicked, this, [this] { m_recovery->start(this->flow().clinic()); });
    connect(m_rotate, &QAbstractButton::clicked, this, &UsersPage::rotate);
}

void UsersPage::entered()
{
    problem().clear();
    m_rotateAsked = false;
    const auto& person = flow().practitioner();
    m_own->setText(person ? qs(person->name) + QStringLiteral(" · ") + roleName(person->role) + QStringLiteral(" · ") + mayWords(*person, today()) : QString());
    const bool manages = may(ports::Right::ManageAccounts);
    const bool keys = may(ports::Right::ManageClinic);
    m_add->setVisible(manages);
    m_list->setVisible(manages);
    m_keys->setVisible(keys);
    setLine(manages ? tr("Only a user with a valid licence can arm a pen.") : tr("All accounts: %1").arg(notYours(ports::Right::ManageAccounts)));
    m_rotate->setText(tr("Change the keys"));
    m_keysWords->setText(flow().clinic().recoveryKept ? tr("The recovery sheet opens the clinic when every password is lost. Make a new one when somebody may have seen it.")
                                                      : tr("Nobody has confirmed that the recovery sheet is on paper. Make a new one."));
    if (manages)
        read();
}

void UsersPage::read()
{
    QPointer<UsersPage> self(this);
    services().clinic.accounts([self](Result<std::vector<ports::AccountLine>> lines) {
        if (!self)
            return;
        if (lines)
            self->show(*lines);
        else
            self->problem().show(lines.error());
    });
}

void UsersPage::show(const std::vector<ports::AccountLine>& lines)
{
    emptyLayout(m_rows);
    for (const auto& line : lines) {
        m_rows->addWidget(new Rule);
        auto* row = new UserRow(line, today());
        row->setObjectName(QStringLiteral("users.row.") + qs(line.account.login));
        m_rows->addWidget(row);
        const bool own = flow().practitioner() && line.account.id == flow().practitioner()->id;
        connect(row, &QAbstractButton::clicked, this, [this, line, own] { m_user->change(line, own); });
    }
}

// Asked twice in place: nothing is lost by it, but it takes a while and nothing else is saved meanwhile.
void UsersPage::rotate()
{
    if (!m_rotateAsked) {
        m_rotateAsked = true;
        m_rotate->setText(tr("Change the keys now"));
        m_keysWords->setText(tr("All records are wrapped with new keys. Passwords stay; the recovery sheet stays. It takes up to a minute with many patients."));
        return;
    }
    m_rotateAsked = false;
    m_rotate->setEnabled(false);
    QPointer<UsersPage> self(this);
    services().clinic.rotateKeys([self](Result<ports::Unit> done) {
        if (!self)
            return;
        self->m_rotate->setEnabled(true);
        self->entered();
        if (done)
            self->problem().say(tr("The keys are changed. Signatures made before still verify."));
        else
            self->problem().show(done.error());
    });
}

} // namespace stipple::ui
