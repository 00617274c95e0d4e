#include "ui/pages/answer_sheet.h"

#include "core/text/number_input.h"
#include "ui/pages/flow_layout.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/content.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/text/date_text.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/screening_row.h"
#include "ui/widgets/scroll_area.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

#include <algorithm>

namespace stipple::ui {

using clinical::ScreeningAction;

AnswerSheet::AnswerSheet(SessionFlow& flow, QWidget* host) : SideSheet(tr("Answer"), host), m_flow(flow)
{
    setObjectName(QStringLiteral("answerSheet"));
    setWide(520);
    auto* scroll = new ScrollArea;
    auto* content = new QWidget;
    auto* form = bare<QVBoxLayout>(content, 14);
    form->setContentsMargins(0, 0, 8, 0);
    m_question = new Label({}, look::kName);
    m_question->setWrap(Label::Wrap::Words);
    form->addWidget(m_question);
    m_note = new Label({}, look::kDetail);
    m_note->setWrap(Label::Wrap::Words);
    form->addWidget(m_note);
    m_problem = new ProblemStrip;
    form->addWidget(m_problem);
    m_since = new Field(tr("Day"));
    m_since->setHint(tr("For example 2026-05-06"));
    named(m_since->edit(), "answer.since", tr("Day"));
    form->addWidget(m_since);

    m_zoneBox = new QWidget;
    auto* zones = bare<QVBoxLayout>(m_zoneBox, 8);
    zones->addWidget(new Label(tr("Which zones does it concern? None marked means all."), look::kDetail));
    auto* chips = new FlowLayout(8);
    for (const auto& zone : content::zones(flow.services().catalogue)) {
        if (zone.excluded)
            continue;
        auto* chip = new Chip(text::zoneShort(zone.id));
        chip->setObjectName(QStringLiteral("answer.zone.") + qs(zone.id));
        chips->addWidget(chip);
        m_zones.emplace_back(zone.id, chip);
    }
    zones->addLayout(chips);

    m_overrideBox = new QWidget;
    auto* override = bare<QVBoxLayout>(m_overrideBox, 8);
    override->addWidget(new Label(tr("Reason for going on (at least %1 characters)").arg(kOverrideReasonMin), look::kDetail));
    m_reason = named(new QPlainTextEdit, "answer.reason", tr("Reason for going on"));
    m_reason->setFixedHeight(104);
    m_reason->setTabChangesFocus(true);
    override->addWidget(m_reason);
    m_agreed = new Field({});
    named(m_agreed->edit(), "answer.agreed", tr("Who agreed, with licence"));
    override->addWidget(m_agreed);
    override->addWidget(new Label(tr("Second credential: a clinician with a valid licence"), look::kDetail));
    m_login = named(new QComboBox, "answer.login", tr("Whose password"));
    override->addWidget(m_login);
    m_password = new Field(tr("Password"));
    m_password->edit()->setEchoMode(QLineEdit::Password);
    named(m_password->edit(), "answer.password", tr("Password of the second credential"));
    override->addWidget(m_password);
    form->addWidget(m_overrideBox);
    form->addWidget(m_zoneBox);
    form->addStretch(1);
    scroll->setWidget(content);
    setContent(scroll);

    auto* buttons = bare<QHBoxLayout>(nullptr, 12);
    auto* cancel = named(new Button(tr("Cancel"), Button::Kind::Secondary), "answer.cancel");
    auto* save = named(new Button(tr("Save answer"), Button::Kind::Primary), "answer.save");
    buttons->addWidget(cancel, 1);
    buttons->addWidget(save, 1);
    foot()->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &SideSheet::close);
    connect(save, &QAbstractButton::clicked, this, &AnswerSheet::submit);
}

void AnswerSheet::edit(const clinical::ScreeningRule& rule)
{
    m_rule = rule;
    m_problem->clear();
    m_question->setText(qs(rule.question));
    m_note->setText(qs(rule.note));
    m_note->setVisible(!rule.note.empty());
    const auto* answer = m_flow.answerOfToday(rule.id);
    m_since->setVisible(!rule.dateAsked.empty());
    m_since->setText(answer && answer->since ? qs(stipple::text::formatDate(*answer->since)) : QString());
    m_since->setProblem({});
    m_since->setHint(rule.dateAsked.empty() ? QString() : qs(rule.dateAsked) + QStringLiteral(" · ") + tr("for example 2026-05-06"));
    m_zoneBox->setVisible(rule.scope == clinical::ScreeningScope::Zones && rule.zones.empty());
    for (const auto& [id, chip] : m_zones)
        chip->setChecked(answer && std::ranges::find(answer->zones, id) != answer->zones.end());
    m_busy = false;
    const bool physician = rule.overrideRole == clinical::OverrideRole::Physician;
    m_agreed->setVisible(rule.overrideRole != clinical::OverrideRole::Authorised);
    m_agreed->setLabel(physician ? tr("Physician who agreed: name and licence") : tr("Prescriber who agreed: name and licence"));
    m_agreed->setText({});
    m_agreed->setProblem({});
    m_password->setProblem({});
    readLogins();
    m_overrideBox->setVisible(rule.action == ScreeningAction::Override || rule.earlyStartByOverride);
    m_reason->setPlainText(answer ? qs(answer->overrideReason) : QString());
    m_password->setText({});
    setSubject(qs(rule.id));
    open();
}

// The signed-in person first; another clinician may stand behind the reason instead.
void AnswerSheet::readLogins()
{
    const auto own = m_flow.practitioner() ? qs(m_flow.practitioner()->login) : QString();
    m_login->clear();
    if (!own.isEmpty())
        m_login->addItem(own);
    QPointer<AnswerSheet> self(this);
    m_flow.services().records.logins([self, own](Result<std::vector<std::string>> logins) {
        if (!self || !logins)
            return; // the signed-in person is enough
        for (const auto& login : *logins)
            if (qs(login) != own)
                self->m_login->addItem(qs(login));
    });
}

void AnswerSheet::submit()
{
    if (m_busy || !readSince())
        return;
    auto reason = m_reason->toPlainText().trimmed();
    if (m_overrideBox->isHidden() || reason.isEmpty()) {
        record({}, std::nullopt);
        return;
    }
    const auto* old = m_flow.answerOfToday(m_rule.id);
    if (old && old->overrideBy && ss(reason) == old->overrideReason && m_password->text().isEmpty()) {
        record(old->overrideReason, std::nullopt); // the reason stands as it was; only day or zones change
        return;
    }
    if (!overrideReasonLongEnough(reason)) {
        m_problem->say(tr("The reason needs at least %1 characters.").arg(kOverrideReasonMin), 0);
        return;
    }
    if (!m_agreed->isHidden()) {
        const auto agreed = m_agreed->text().simplified();
        if (agreed.size() < 5) {
            m_agreed->setProblem(tr("This rule asks for the name and the licence of whoever agreed"));
            m_agreed->edit()->setFocus();
            return;
        }
        reason += QStringLiteral(" · ") + agreed;
    }
    // The second credential: a licensed person proves to be here. The records decide, and remember for some minutes.
    m_busy = true;
    QPointer<AnswerSheet> self(this);
    m_flow.services().assess.confirmCredential(ss(m_login->currentText()), ss(m_password->text()),
                                               [self, reason](Result<ports::Account> account) {
                                                   if (!self)
                                                       return;
                                                   self->m_busy = false;
                                                   self->m_password->setText({});
                                                   if (account)
                                                       self->record(ss(reason), *account);
                                                   else
                                                       self->m_problem->show(account.error());
                                               });
}

// The day, or none; nothing at all where what was typed is no day.
std::optional<std::optional<ports::Day>> AnswerSheet::readSince()
{
    const auto typed = m_since->text().trimmed();
    if (m_since->isHidden() || typed.isEmpty())
        return std::optional<ports::Day>();
    const auto since = stipple::text::parseDate(ss(typed), text::typedOrder());
    if (!since) {
        m_since->setProblem(text::problemWords(since.error()));
        return std::nullopt;
    }
    if (*since > m_flow.today()) {
        m_since->setProblem(tr("This day has not come yet"));
        return std::nullopt;
    }
    return std::optional(*since);
}

void AnswerSheet::record(const std::string& reason, std::optional<ports::Account> proven)
{
    ports::ScreeningAnswer answer;
    if (const auto* old = m_flow.answerOfToday(m_rule.id))
        answer = *old;
    answer.rule = m_rule.id;
    if (answer.value == ports::ScreeningAnswer::Value::Unanswered)
        answer.value = ports::ScreeningAnswer::Value::Yes;
    answer.source = ports::ScreeningAnswer::Source::Patient;
    answer.overrideReason = reason;
    if (proven) {
        answer.overrideBy = proven->id;
        answer.overrideByName = proven->name;
    }
    if (reason.empty()) {
        answer.overrideBy.reset();
        answer.overrideByName.clear();
    }
    if (const auto since = readSince())
        answer.since = *since;
    else
        return;
    answer.zones.clear();
    if (!m_zoneBox->isHidden())
        for (const auto& [id, chip] : m_zones)
            if (chip->isChecked())
                answer.zones.push_back(id);
    m_flow.setAnswer(answer);
    close();
}

} // namespace stipple::ui
