#include "ui/pages/screening_panel.h"

#include "ui/pages/page.h"
#include "ui/shell/content.h"
#include "ui/shell/session_flow.h"
#include "ui/text/date_text.h"
#include "ui/text/zone_text.h"
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

QString zonesWords(const std::vector<std::string>& zones)
{
    if (zones.empty())
        return ScreeningPanel::tr("every zone");
    QStringList names;
    for (const auto& zone : zones)
        names << text::zoneLower(zone);
    return names.mid(0, 4).join(QStringLiteral(", ")) + (names.size() > 4 ? QStringLiteral(" …") : QString());
}
} // namespace

ScreeningPanel::ScreeningPanel(SessionFlow& flow, QWidget* parent) : Card(parent), m_flow(flow)
{
    setPadding(24);
    build();
}

void ScreeningPanel::build()
{
    addTitle(tr("Safety screening"), tr("Ask each one today"));
    auto* scroll = new ScrollArea;
    auto* host = new QWidget;
    auto* list = bare<QVBoxLayout>(host, 0);
    list->setContentsMargins(0, 0, 12, 0);
    for (const char* topic : kTopics) {
        Group group;
        auto* head = bare<QHBoxLayout>(nullptr, 12);
        head->setContentsMargins(0, 10, 0, 4);
        group.title = new Label(topicName(topic), {17, QFont::DemiBold, Tone::Ink2});
        head->addWidget(group.title, 1);
        group.rest = named(new Button(tr("No to the rest"), Button::Kind::Soft, Button::Size::Dense), "", tr("No to all unanswered questions: %1").arg(topicName(topic)));
        group.rest->setObjectName(QStringLiteral("assess.rest.") + QLatin1String(topic));
        head->addWidget(group.rest);
        list->addLayout(head);
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

bool ScreeningPanel::asked(const clinical::ScreeningRule& rule) const
{
    if (rule.askedIf.empty())
        return true;
    const auto* condition = m_flow.answerTo(rule.askedIf);
    return condition && condition->value != Value::No && condition->value != Value::Unanswered;
}

void ScreeningPanel::answer(const std::string& rule, Value value)
{
    ports::ScreeningAnswer answer;
    if (const auto* old = m_flow.answerTo(rule))
        answer = *old;
    answer.rule = rule;
    answer.value = value;
    if (value == Value::No) {
        answer.since.reset();
        answer.overrideReason.clear();
        answer.zones.clear();
    }
    m_flow.setAnswer(answer);
}

void ScreeningPanel::restIsNo(const Group& group)
{
    std::vector<ports::ScreeningAnswer> answers;
    for (const auto& id : group.rules) {
        const auto* old = m_flow.answerTo(id);
        if (m_rows[id]->isHidden() || (old && old->value != Value::Unanswered))
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
        row.setVisible(asked(rule));
        row.setEnabled(!m_flow.readOnly());
        const auto* answer = m_flow.answerTo(rule.id);
        row.setAnswer(answer ? answer->value : Value::Unanswered);
        const auto finding = std::ranges::find(result.findings, rule.id, &clinical::ScreeningFinding::rule);
        showFinding(row, rule, finding == result.findings.end() ? nullptr : &*finding);
    }
    for (const auto& group : m_groups) {
        const bool open = std::ranges::any_of(group.rules, [&](const std::string& id) {
            const auto* answer = m_flow.answerTo(id);
            return !m_rows[id]->isHidden() && (!answer || answer->value == Value::Unanswered);
        });
        group.rest->setVisible(open && !m_flow.readOnly());
    }
}

void ScreeningPanel::showFinding(ScreeningRow& row, const clinical::ScreeningRule& rule, const clinical::ScreeningFinding* finding)
{
    using Result = ScreeningRow::Result;
    QStringList sources;
    for (const auto& source : rule.provenance.sources)
        sources << qs(source);
    const auto origin = tr("Rule %1, source %2").arg(qs(rule.id), sources.join(QStringLiteral(", ")))
        + (rule.provenance.verify ? tr(" (verify)") : QString());
    row.setHelp(origin);
    if (!finding) {
        row.setResult(Result::Clear);
        return;
    }
    const auto change = rule.dateAsked.empty() ? tr("Change") : tr("Change date");
    const auto until = finding->until ? text::dayWeek(*finding->until) : qs(finding->untilWords);
    switch (finding->verdict) {
    case Verdict::Clear: row.setResult(Result::Clear); break;
    case Verdict::Unanswered: row.setResult(Result::Unanswered); break;
    case Verdict::Warn: row.setResult(Result::Warning, tr("Keep in mind"), rule.note.empty() ? origin : qs(rule.note)); break;
    case Verdict::ZoneExcluded:
        row.setResult(Result::ZoneBlocked, tr("Left out: %1").arg(zonesWords(finding->zones)), origin, tr("Change"));
        break;
    case Verdict::Override:
        if (finding->overrideReason.empty())
            row.setResult(Result::NeedsOverride, tr("Needs a reason and your password"), rule.note.empty() ? origin : qs(rule.note), tr("Override"));
        else
            row.setResult(Result::Overridden, tr("Override: %1").arg(qs(finding->overrideReason)), origin, tr("Edit"));
        break;
    case Verdict::Deferred:
        row.setResult(finding->overrideReason.empty() ? Result::Deferred : Result::Overridden,
                      finding->dateMissing ? tr("The day is needed")
                      : until.isEmpty()    ? tr("No needling until a clinician clears it")
                                           : tr("No needling before %1").arg(until),
                      origin, change);
        break;
    case Verdict::Blocked:
        row.setResult(Result::Blocked, until.isEmpty() ? tr("No needling") : tr("No needling: %1").arg(until),
                      origin + QStringLiteral(" · ") + tr("cannot be overridden"));
        break;
    }
}

} // namespace stipple::ui
