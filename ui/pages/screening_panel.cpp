#include "ui/pages/screening_panel.h"

#include "ui/pages/page.h"
#include "ui/pages/screening_notes.h"
#include "ui/shell/content.h"
#include "ui/shell/screening_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/text/date_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/screening_row.h"
#include "ui/widgets/scroll_area.h"

#include <algorithm>

namespace stipple::ui {

using clinical::Verdict;
using Value = ports::ScreeningAnswer::Value;

namespace {
constexpr const char* kTopics[] = {"pregnancy", "medicine", "sun", "cold_sore", "history"};

QString topicName(const std::string& topic)
{
    if (topic == "pregnancy")
        return ScreeningPanel::tr("Pregnancy");
    if (topic == "medicine")
        return ScreeningPanel::tr("Medicines");
    if (topic == "sun")
        return ScreeningPanel::tr("Sun");
    if (topic == "cold_sore")
        return ScreeningPanel::tr("Cold sores");
    return ScreeningPanel::tr("Skin, health and earlier treatments");
}

} // namespace

ScreeningPanel::ScreeningPanel(SessionFlow& flow, QWidget* parent) : Card(parent), m_flow(flow)
{
    setPadding(24);
    m_desk = &flow.asking();
    build();
    connect(m_desk, &ScreeningDesk::changed, this, &ScreeningPanel::refresh);
    connect(&flow, &SessionFlow::opened, this, [this] { m_heldOpen = false; });
}

void ScreeningPanel::buildHeld()
{
    m_held = named(new Inset(Inset::Ground::AccentSoft), "assess.held");
    auto* words = bare<QVBoxLayout>(nullptr, 2);
    m_heldTitle = named(new Label({}, {18, QFont::DemiBold, Tone::Ink}), "assess.heldTitle");
    m_heldLine = new Label({}, look::kDetail);
    m_heldLine->setWrap(Label::Wrap::Words);
    words->addWidget(m_heldTitle);
    words->addWidget(m_heldLine);
    m_held->row()->addLayout(words, 1);
    m_showHeld = named(new Button(tr("Show"), Button::Kind::Quiet, Button::Size::Dense), "assess.showHeld", tr("Show the lasting answers one by one"));
    m_confirm = named(new Button(tr("Nothing has changed"), Button::Kind::Primary, Button::Size::Dense), "assess.confirmHeld",
                      tr("Confirm that nothing has changed since the last visit"));
    m_held->row()->addWidget(m_showHeld);
    m_held->row()->addWidget(m_confirm);
    m_held->hide();
    body()->addWidget(m_held);
    connect(m_showHeld, &QAbstractButton::clicked, this, [this] {
        m_heldOpen = !m_heldOpen;
        refresh();
    });
    connect(m_confirm, &QAbstractButton::clicked, this, [this] { m_desk->confirmUnchanged(); });
}

void ScreeningPanel::build()
{
    addTitle(tr("Safety screening"), tr("Asked aloud, today"));
    buildHeld();
    auto* scroll = new ScrollArea;
    auto* host = new QWidget;
    auto* list = bare<QVBoxLayout>(host, 0);
    list->setContentsMargins(0, 0, 12, 0);
    for (const char* topic : kTopics) {
        Group group;
        group.head = new QWidget;
        auto* head = bare<QHBoxLayout>(group.head, 12);
        head->setContentsMargins(0, 10, 0, 4);
        head->addWidget(new Label(topicName(topic), {17, QFont::DemiBold, Tone::Ink2}), 1);
        group.rest = named(new Button(tr("No to the rest"), Button::Kind::Soft, Button::Size::Dense), "", tr("No to all unanswered questions: %1").arg(topicName(topic)));
        group.rest->setObjectName(QStringLiteral("assess.rest.") + QLatin1String(topic));
        head->addWidget(group.rest);
        list->addWidget(group.head);
        for (const auto& rule : content::screening(m_flow.services().catalogue).rules) {
            const std::string own = rule.topic.empty() ? "history" : rule.topic;
            if (rule.kind != clinical::RuleKind::Asked || own != topic)
                continue;
            auto* row = new ScreeningRow(qs(rule.question));
            row->setObjectName(QStringLiteral("assess.answer.") + qs(rule.id));
            row->control()->setObjectName(QStringLiteral("assess.yesNo.") + qs(rule.id));
            list->addWidget(row);
            m_rows[rule.id] = row;
            group.rules.push_back(rule.id);
            connect(row, &ScreeningRow::answered, this, [this, id = rule.id](Value value) { answer(id, value); });
            connect(row, &ScreeningRow::actionClicked, this, [this, rule] { emit editAnswer(rule); });
        }
        m_groups.push_back(group);
        const auto index = m_groups.size() - 1;
        connect(group.rest, &QAbstractButton::clicked, this, [this, index] { restIsNo(m_groups[index]); });
    }
    list->addStretch(1);
    scroll->setWidget(host);
    body()->addWidget(scroll, 1);
}

Value ScreeningPanel::valueOf(const std::string& rule) const
{
    const auto* answer = m_flow.answerOfToday(rule);
    return answer ? answer->value : Value::Unanswered;
}

bool ScreeningPanel::asked(const clinical::ScreeningRule& rule) const
{
    return rule.askedIf.empty() || clinicalYes(valueOf(rule.askedIf));
}

// A lasting answer of before stays out of sight unless it has a consequence today or somebody wants to see it.
bool ScreeningPanel::shown(const clinical::ScreeningRule& rule) const
{
    if (!asked(rule))
        return false;
    return !m_desk->holds(rule.id) || m_heldOpen || m_flow.readOnly() || clinicalYes(valueOf(rule.id));
}

void ScreeningPanel::answer(const std::string& rule, Value value)
{
    ports::ScreeningAnswer answer;
    if (const auto* old = m_flow.answerOfToday(rule))
        answer = *old;
    answer.rule = rule;
    answer.value = value;
    answer.source = ports::ScreeningAnswer::Source::Patient;
    if (value == Value::No) {
        answer.since.reset();
        answer.overrideReason.clear();
        answer.overrideBy.reset();
        answer.zones.clear();
    }
    m_flow.setAnswer(answer);
}

void ScreeningPanel::restIsNo(const Group& group)
{
    std::vector<ports::ScreeningAnswer> answers;
    for (const auto& id : group.rules) {
        if (m_rows[id]->isHidden() || valueOf(id) != Value::Unanswered)
            continue;
        ports::ScreeningAnswer no;
        no.rule = id;
        no.value = Value::No;
        answers.push_back(std::move(no));
    }
    m_flow.setAnswers(answers);
}

void ScreeningPanel::refresh()
{
    const auto& result = m_flow.screening();
    for (const auto& rule : content::screening(m_flow.services().catalogue).rules) {
        const auto it = m_rows.find(rule.id);
        if (it == m_rows.end())
            continue;
        auto& row = *it->second;
        row.setVisible(shown(rule));
        row.setEnabled(!m_flow.readOnly());
        row.setAnswer(valueOf(rule.id));
        const auto finding = std::ranges::find(result.findings, rule.id, &clinical::ScreeningFinding::rule);
        showFinding(row, rule, finding == result.findings.end() ? nullptr : &*finding);
    }
    for (const auto& group : m_groups) {
        const auto inSight = [&](const std::string& id) { return !m_rows[id]->isHidden(); };
        const bool open = std::ranges::any_of(group.rules, [&](const std::string& id) { return inSight(id) && valueOf(id) == Value::Unanswered; });
        group.head->setVisible(std::ranges::any_of(group.rules, inSight));
        group.rest->setVisible(open && !m_flow.readOnly());
    }
    refreshHeld();
}

void ScreeningPanel::refreshHeld()
{
    const int open = static_cast<int>(m_desk->toConfirm().size());
    const auto done = m_desk->confirmed();
    const auto since = m_desk->askedLast();
    m_held->setVisible((open > 0 || !done.empty()) && since && !m_flow.readOnly());
    m_confirm->setVisible(open > 0);
    m_showHeld->setText(m_heldOpen ? tr("Hide") : tr("Show"));
    if (!since)
        return;
    if (open > 0) {
        m_heldTitle->setText(tr("Has anything changed since %1?").arg(text::dayLong(*since)));
        m_heldLine->setText(counted(open, tr("1 lasting answer of then: health, scars, allergies."),
                                    tr("%1 lasting answers of then: health, scars, allergies.")));
    } else if (!done.empty()) {
        const auto* answer = m_flow.answerOfToday(done.front());
        m_heldTitle->setText(counted(static_cast<int>(done.size()), tr("1 answer is unchanged"), tr("%1 answers are unchanged")));
        m_heldLine->setText(tr("Confirmed %1 by %2, first given on %3 or later")
                                .arg(text::clock(answer->at), qs(answer->byName), text::dayLong(*since)));
    }
}

void ScreeningPanel::showFinding(ScreeningRow& row, const clinical::ScreeningRule& rule, const clinical::ScreeningFinding* finding)
{
    using Result = ScreeningRow::Result;
    const auto origin = ruleAndSource(rule);
    const auto* given = m_flow.answerOfToday(rule.id);
    const auto said = given ? whoAndWhen(*given) : askedBecause(m_desk->item(rule.id));
    row.setHelp(said.isEmpty() ? origin : said + QLatin1Char('\n') + origin);
    if (!finding) {
        row.setResult(Result::Clear);
        return;
    }
    const auto change = rule.dateAsked.empty() ? tr("Change") : tr("Change date");
    const auto until = finding->until ? text::dayWeek(*finding->until) : qs(finding->untilWords);
    const auto overridden = tr("%1 · by %2").arg(origin, given ? qs(given->overrideByName) : QString());
    switch (finding->verdict) {
    case Verdict::Clear: row.setResult(Result::Clear); break;
    case Verdict::Unanswered: row.setResult(Result::Unanswered); break;
    case Verdict::Warn:
        row.setResult(Result::Warning, rule.note.empty() ? tr("Keep in mind") : qs(rule.note), origin);
        break;
    case Verdict::ZoneExcluded:
        row.setResult(Result::ZoneBlocked, tr("Left out: %1").arg(zonesWords(finding->zones)), origin, tr("Change"));
        break;
    case Verdict::Override:
        if (finding->overrideReason.empty())
            row.setResult(Result::NeedsOverride, needsWords(rule), origin, tr("Override"));
        else
            row.setResult(Result::Overridden, tr("Override: %1").arg(qs(finding->overrideReason)), overridden, tr("Edit"));
        break;
    case Verdict::Deferred: {
        const bool early = finding->earlyStartByOverride && !finding->overrideReason.empty() && !finding->dateMissing;
        row.setResult(early ? Result::Overridden : Result::Deferred,
                      early                  ? tr("Earlier start: %1").arg(qs(finding->overrideReason))
                      : finding->dateMissing ? tr("The day is needed: %1").arg(qs(rule.dateAsked))
                      : until.isEmpty()      ? tr("No needling until a clinician clears it")
                      : finding->scope == clinical::ScreeningScope::Zones
                          ? tr("%1: left out until %2").arg(zonesWords(finding->zones), until)
                          : tr("No needling before %1").arg(until),
                      early ? overridden : origin, change);
        break;
    }
    case Verdict::Blocked:
        row.setResult(Result::Blocked,
                      finding->scope == clinical::ScreeningScope::Numbing ? tr("No numbing")
                      : until.isEmpty()                                   ? tr("No needling")
                                                                          : tr("No needling: %1").arg(until),
                      origin + QStringLiteral(" · ") + tr("cannot be overridden"),
                      finding->scope == clinical::ScreeningScope::Zones && rule.zones.empty() ? tr("Zones") : QString());
        break;
    }
}

} // namespace stipple::ui
