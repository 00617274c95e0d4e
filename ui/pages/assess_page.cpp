#include "ui/pages/assess_page.h"

#include "core/clinical/catalogue.h"
#include "core/clinical/score.h"
#include "ui/pages/answer_sheet.h"
#include "ui/pages/book_review_sheet.h"
#include "ui/pages/foot_bar.h"
#include "ui/pages/goal_sheet.h"
#include "ui/pages/goals_panel.h"
#include "ui/pages/icon_view.h"
#include "ui/pages/problem_strip.h"
#include "ui/pages/scale_sheet.h"
#include "ui/pages/screening_panel.h"
#include "ui/pages/since_last_sheet.h"
#include "ui/pages/skin_card.h"
#include "ui/shell/session_flow.h"
#include "ui/text/date_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/segmented_control.h"

#include <algorithm>

namespace stipple::ui {

using clinical::Verdict;
using State = session::ScreeningVerdict::State;

AssessPage::AssessPage(SessionFlow& flow, QWidget* parent) : Page(parent), m_flow(flow)
{
    setObjectName(QStringLiteral("assess"));
    auto* page = bare<QVBoxLayout>(this);
    m_outer = bare<QVBoxLayout>(nullptr, 12);
    m_outer->setContentsMargins(32, 20, 32, 20);
    page->addLayout(m_outer, 1);
    m_problem = new ProblemStrip;
    m_outer->addWidget(m_problem);
    m_part = named(new SegmentedControl({{tr("Skin & goals"), {}, {}}, {tr("Safety"), {}, {}}}), "assess.part", tr("Part of the assessment"));
    m_part->setCurrent(0);
    m_part->hide();
    m_top = bare<QHBoxLayout>(nullptr, 8);
    m_top->addWidget(m_part);
    m_top->addStretch(1);
    m_outer->addLayout(m_top);
    m_columns = bare<QHBoxLayout>(nullptr, 20);
    m_outer->addLayout(m_columns, 1);

    m_left = new QWidget;
    auto* left = bare<QVBoxLayout>(m_left, 16);
    m_skin = new SkinPanel(flow);
    m_goals = new GoalsPanel(flow);
    left->addWidget(m_skin);
    left->addWidget(m_goals, 1);
    m_leftScroll = new ScrollArea; // at 768 pixels skin, signs and goals are higher than the page
    m_leftScroll->setWidget(m_left);
    m_columns->addWidget(m_leftScroll, 800);
    m_screening = new ScreeningPanel(flow);
    m_columns->addWidget(m_screening, 932);

    m_foot = new FootBar;
    m_sign = new IconView(QStringLiteral("check"), 26);
    m_foot->row()->addWidget(m_sign);
    auto* words = bare<QVBoxLayout>(nullptr, 2);
    words->addStretch(1);
    m_footTitle = named(new Label({}, look::kCardTitle), "assess.verdict");
    m_footLine = new Label({}, look::kBody);
    m_footLine->setTone(Tone::Ink2);
    m_footLine->setWrap(Label::Wrap::Words);
    words->addWidget(m_footTitle);
    words->addWidget(m_footLine);
    words->addStretch(1);
    m_foot->row()->addLayout(words, 1);
    m_draft = named(new Button(tr("Save as draft"), Button::Kind::Secondary, Button::Size::Large), "assess.saveDraft");
    m_next = named(new Button(tr("Zones & plan"), Button::Kind::Primary, Button::Size::Large), "assess.next", tr("Go on to zones and plan"));
    m_next->setIconAfter(QStringLiteral("arrow-r"));
    m_next->setDisabledLook(Button::DisabledLook::Lock);
    m_questions = named(new Button(tr("Skin questions"), Button::Kind::Quiet), "assess.fitzpatrickForm", tr("Answer the Fitzpatrick questions"));
    m_scores = named(new Button(tr("Scores"), Button::Kind::Quiet), "assess.scores", tr("Rate on a scale"));
    m_since = named(new Button(tr("Since last time"), Button::Kind::Quiet), "assess.since", tr("What has changed since last time"));
    m_since->setIconBefore(QStringLiteral("history"));
    m_more = new QWidget;
    auto* more = bare<QHBoxLayout>(m_more, 8);
    for (auto* button : {m_questions, m_scores, m_since})
        more->addWidget(button);
    m_foot->row()->addWidget(m_more);
    m_review = named(new Button(tr("Book review"), Button::Kind::Primary, Button::Size::Large), "assess.bookReview", tr("Book a day on which the treatment may be looked at again"));
    m_review->hide();
    m_foot->row()->addWidget(m_draft);
    m_foot->row()->addWidget(m_next);
    m_foot->row()->addWidget(m_review);
    page->addWidget(m_foot);

    m_goalSheet = new GoalSheet(flow, this);
    m_answerSheet = new AnswerSheet(flow, this);
    m_sinceSheet = new SinceLastSheet(flow, this);
    m_reviewSheet = new BookReviewSheet(flow, this);
    connect(m_review, &QAbstractButton::clicked, m_reviewSheet, &BookReviewSheet::start);
    connect(m_since, &QAbstractButton::clicked, m_sinceSheet, &SinceLastSheet::start);
    m_scaleSheet = new ScaleSheet(flow.services(), this);
    const auto rate = [this](const char* scale) { m_scaleSheet->rate(m_flow.chart().patient.id, m_flow.record().id, scale); };
    connect(m_questions, &QAbstractButton::clicked, this, [rate] { rate("fitzpatrick_type"); });
    connect(m_scores, &QAbstractButton::clicked, this, [rate] { rate(""); });
    connect(m_scaleSheet, &ScaleSheet::saved, this, &AssessPage::useScore);
    connect(m_goals, &GoalsPanel::editGoal, m_goalSheet, &GoalSheet::edit);
    connect(m_screening, &ScreeningPanel::editAnswer, m_answerSheet, &AnswerSheet::edit);
    connect(m_part, &SegmentedControl::currentChanged, this, &AssessPage::showPart);
    connect(m_draft, &QAbstractButton::clicked, this, [this] {
        m_flow.flush();
        m_flow.leave();
    });
    connect(m_next, &QAbstractButton::clicked, this, [this] { m_flow.go(FlowStep::Plan); });
    connect(&flow, &SessionFlow::opened, this, &AssessPage::refresh);
    connect(&flow, &SessionFlow::goalsChanged, m_goals, &GoalsPanel::refresh);
    connect(&flow, &SessionFlow::assessmentChanged, this, [this] {
        m_skin->refresh();
        m_screening->refresh();
        refreshFoot();
    });
    connect(&flow, &SessionFlow::problem, this, [this](const Error& error) {
        if (isVisible())
            m_problem->show(error);
    });
}

void AssessPage::entered()
{
    refresh();
}

void AssessPage::applyMetrics(const Metrics& metrics)
{
    m_compact = metrics.compact;
    m_outer->setContentsMargins(metrics.pageMargin, metrics.compact ? 12 : 20, metrics.pageMargin, metrics.compact ? 12 : 20);
    m_foot->setSideMargins(metrics.pageMargin);
    m_foot->setBarHeight(metrics.compact ? 84 : 104);
    m_footTitle->setLook(metrics.compact ? look::kName : look::kCardTitle);
    m_footLine->setLook(metrics.compact ? look::kCaption : look::kBody);
    m_footLine->setTone(Tone::Ink2);
    m_part->setVisible(m_compact);
    placeMore();
    showPart();
    if (m_flow.isOpen())
        refreshFoot();
}

// The words of the verdict need the foot bar for themselves where the window is narrow.
void AssessPage::placeMore()
{
    if (m_compact)
        m_top->addWidget(m_more);
    else
        m_foot->row()->insertWidget(2, m_more);
    m_more->show();
}

void AssessPage::showPart()
{
    m_leftScroll->setVisible(!m_compact || m_part->current() == 0);
    m_screening->setVisible(!m_compact || m_part->current() == 1);
}

void AssessPage::refresh()
{
    if (!m_flow.isOpen())
        return;
    m_skin->refresh();
    m_goals->refresh();
    m_screening->refresh();
    m_since->setVisible(!m_flow.chart().sessions.empty());
    const auto* left = m_left->layout(); // nothing in it may be squeezed
    m_left->setMinimumHeight(left->hasHeightForWidth() ? left->heightForWidth(std::max(400, m_left->width())) : left->sizeHint().height());
    m_questions->setEnabled(!m_flow.readOnly());
    m_scores->setEnabled(!m_flow.readOnly());
    refreshFoot();
}

// What a score decides by itself: the skin type, and the acne gate of the screening.
void AssessPage::useScore(const ports::ScaleScore& score)
{
    const auto* form = m_flow.services().catalogue.scale(score.scale);
    if (!form || m_flow.readOnly())
        return;
    if (score.scale == "fitzpatrick_type")
        for (const auto& band : form->bands)
            if (band.id == score.band)
                m_flow.setFitzpatrick(band.value);
    clinical::ScaleTotal total;
    total.numerator = score.numerator;
    total.denominator = score.denominator;
    if (clinical::reachesGate(*form, total)) {
        ports::ScreeningAnswer answer;
        answer.rule = form->gate->rule;
        answer.value = ports::ScreeningAnswer::Value::Yes;
        answer.source = ports::ScreeningAnswer::Source::Scale;
        m_flow.setAnswer(answer);
        m_problem->say(tr("%1: the screening now says so too.").arg(qs(form->label)), 8000);
    }
}

void AssessPage::refreshFoot()
{
    int open = 0, overrides = 0, zones = 0, warnings = 0;
    for (const auto& finding : m_flow.screening().findings) {
        open += finding.verdict == Verdict::Unanswered ? 1 : 0;
        overrides += !finding.overrideReason.empty() ? 1 : 0;
        zones += finding.verdict == Verdict::ZoneExcluded ? 1 : 0;
        warnings += finding.verdict == Verdict::Warn ? 1 : 0;
    }
    const auto verdict = m_flow.screeningVerdict();
    bool mayGo = true;
    switch (verdict.state) {
    case State::Clear: {
        m_sign->setName(QStringLiteral("check"));
        m_sign->setTile(IconView::Tile::AccentSoft, 56);
        m_footTitle->setText(tr("Screening is clear"));
        QStringList facts;
        if (overrides)
            facts << counted(overrides, tr("1 override"), tr("%1 overrides"));
        if (zones)
            facts << counted(zones, tr("1 answer leaves zones out"), tr("%1 answers leave zones out"));
        if (warnings)
            facts << tr("%1 to keep in mind").arg(warnings);
        m_footLine->setText(facts.isEmpty() ? tr("Nothing stands in the way.") : facts.join(QStringLiteral(" · ")));
        break;
    }
    case State::Unanswered:
        m_sign->setName(QStringLiteral("list"));
        m_sign->setTile(IconView::Tile::Sunken, 56);
        m_footTitle->setText(open > 0 ? counted(open, tr("1 question left"), tr("%1 questions left")) : tr("Screening is not complete"));
        m_footLine->setText(tr("The plan can be made now. The pen arms only when all are answered."));
        break;
    case State::NeedsOverride:
        m_sign->setName(QStringLiteral("triangle"));
        m_sign->setTile(IconView::Tile::Sunken, 56);
        m_footTitle->setText(tr("An answer needs an override"));
        m_footLine->setText(tr("Give the reason beside it, or leave the treatment for another day."));
        break;
    case State::Deferred:
    case State::Blocked:
        m_sign->setName(QStringLiteral("octagon"));
        m_sign->setTile(IconView::Tile::Block, 56);
        m_footTitle->setText(verdict.until ? tr("Treatment blocked until %1").arg(text::dayWeek(*verdict.until)) : tr("Treatment blocked"));
        m_footLine->setText(tr("Save the assessment and book a review. Photos and goals stay on file."));
        mayGo = false;
        break;
    }
    m_review->setVisible(!mayGo && !m_flow.readOnly());
    m_next->setEnabled((mayGo || m_flow.readOnly()) && m_flow.canOpen(FlowStep::Plan));
}

} // namespace stipple::ui
