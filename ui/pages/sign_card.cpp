#include "ui/pages/sign_card.h"

#include "ui/pages/page.h"
#include "ui/widgets/field.h"
#include "ui/widgets/signature_pad.h"

#include <QCheckBox>
#include <QLineEdit>

namespace stipple::ui {

SignCard::SignCard(QWidget* parent) : Card(parent)
{
    auto* head = bare<QHBoxLayout>(nullptr, 12);
    head->addWidget(new Label(tr("Sign"), look::kCardTitle), 1);
    m_signer = new Label({}, look::kDetail);
    head->addWidget(m_signer);
    body()->addLayout(head);
    m_pad = named(new SignaturePad, "summary.signature", tr("Signature"));
    m_pad->setMinimumHeight(118);
    body()->addWidget(m_pad);
    m_reviewed = named(new QCheckBox, "summary.reviewed");
    m_reviewed->setMinimumHeight(44);
    body()->addWidget(m_reviewed);
    m_password = new Field(tr("Password"));
    named(m_password->edit(), "summary.password", tr("Password, to sign"));
    m_password->edit()->setEchoMode(QLineEdit::Password);
    body()->addWidget(m_password);
    m_when = new Label({}, look::kDetail);
    m_when->hide();
    body()->addWidget(m_when);
    connect(m_pad, &SignaturePad::changed, this, &SignCard::changed);
    connect(m_reviewed, &QCheckBox::toggled, this, &SignCard::changed);
    connect(m_password->edit(), &QLineEdit::textChanged, this, &SignCard::changed);
    connect(m_password->edit(), &QLineEdit::returnPressed, this, &SignCard::submitted);
}

void SignCard::setSigner(const QString& name)
{
    m_signer->setText(name);
}

void SignCard::setDifferences(const QStringList& zones)
{
    m_reviewed->setVisible(!zones.isEmpty());
    const auto words = zones.size() == 1 ? tr("I reviewed the difference in %1").arg(zones.front())
                                         : tr("I reviewed the differences in %1 zones").arg(zones.size());
    m_reviewed->setText(words);
    m_reviewed->setAccessibleName(words);
}

void SignCard::setLocked(const QString& when)
{
    m_pad->lock();
    m_reviewed->hide();
    m_password->hide();
    m_when->setText(when);
    m_when->show();
}

void SignCard::loadSignature(const QString& svg)
{
    m_password->show();
    m_when->hide();
    m_password->setText({});
    m_reviewed->setChecked(false);
    if (svg.isEmpty() || !m_pad->fromSvg(svg))
        m_pad->clear();
}

bool SignCard::reviewed() const { return m_reviewed->isHidden() || m_reviewed->isChecked(); }
bool SignCard::hasSignature() const { return !m_pad->svg().isEmpty(); }
QString SignCard::svg() const { return m_pad->svg(); }
QString SignCard::password() const { return m_password->text(); }
void SignCard::clearPassword() { m_password->setText({}); }

} // namespace stipple::ui
