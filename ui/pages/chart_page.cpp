#include "ui/pages/chart_page.h"

#include "ui/pages/care_sheet.h"
#include "ui/pages/chart_cards.h"
#include "ui/pages/photo_sheet.h"
#include "ui/pages/photos_card.h"
#include "ui/pages/problem_strip.h"
#include "ui/pages/scale_sheet.h"
#include "ui/pages/scores_card.h"
#include "ui/shell/photo_file.h"
#include "ui/shell/portrait.h"
#include "ui/text/date_text.h"
#include "ui/text/photo_text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/scroll_area.h"

#include <QGridLayout>
#include <QPointer>

#include <algorithm>

namespace stipple::ui {

using ports::SessionStage;

ChartPage::ChartPage(const Services& services, QWidget* parent) : Page(parent), m_services(services)
{
    setObjectName(QStringLiteral("chart"));
    auto* page = bare<QVBoxLayout>(this);
    auto* scroll = new ScrollArea;
    auto* host = new QWidget;
    scroll->setWidget(host);
    page->addWidget(scroll);
    m_outer = bare<QVBoxLayout>(host, 20);
    m_outer->setContentsMargins(32, 20, 32, 24);

    m_problem = new ProblemStrip;
    m_outer->addWidget(m_problem);
    m_content = named(new QWidget, "chart.content");
    m_column = bare<QVBoxLayout>(m_content, 20);
    m_outer->addWidget(m_content, 1);
    m_outer->addStretch(0);

    auto* head = bare<QHBoxLayout>(nullptr, 20);
    m_face = named(new Avatar({}, 96), "chart.face");
    m_face->setShape(Avatar::Shape::Rounded);
    head->addWidget(m_face);
    m_names = bare<QVBoxLayout>(nullptr, 6);
    m_line = bare<QHBoxLayout>(nullptr, 14);
    m_name = named(new Label({}, look::kPage), "chart.name");
    m_facts = new Label({}, {19, QFont::Normal, Tone::Ink2});
    m_line->addWidget(m_name);
    m_line->addWidget(m_facts, 1);
    m_names->addLayout(m_line);
    m_badges = bare<QHBoxLayout>(nullptr, 8); // a line of their own: no allergy is ever cut short
    m_names->addLayout(m_badges);
    head->addLayout(m_names, 1);
    m_edit = named(new Button(tr("Edit"), Button::Kind::Secondary), "chart.edit", tr("Edit the patient's details"));
    m_edit->setIconBefore(QStringLiteral("edit"));
    m_photo = named(new Button(tr("Photo"), Button::Kind::Quiet), "chart.photo", tr("Choose the patient's photo"));
    m_photo->setIconBefore(QStringLiteral("camera"));
    m_care = named(new Button(tr("Reactions and calls"), Button::Kind::Quiet), "chart.care", tr("Reactions after a treatment, and calls that are due"));
    m_care->setIconBefore(QStringLiteral("phone"));
    m_start = named(new Button(tr("Start session"), Button::Kind::Primary, Button::Size::Large), "chart.startSession");
    m_start->setIconAfter(QStringLiteral("arrow-r"));
    for (auto* button : {m_care, m_photo, m_edit, m_start})
        m_line->addWidget(button);
    m_column->addLayout(head);

    m_goals = new GoalsCard(services);
    m_series = new SeriesCard(services);
    m_timeline = new TimelineCard;
    m_health = new HealthCard;
    m_scores = named(new ScoresCard(services), "chart.scores");
    m_scaleSheet = new ScaleSheet(services, this);
    m_careSheet = new CareSheet(services, this);
    connect(m_care, &QAbstractButton::clicked, this, [this] { m_careSheet->start(m_patient); });
    connect(m_scores, &ScoresCard::rate, this, [this](const std::string& scale) { m_scaleSheet->rate(m_patient, std::nullopt, scale); });
    connect(m_scaleSheet, &ScaleSheet::saved, this, &ChartPage::loadScores);
    m_photos = new PhotosCard(services);
    m_photoSheet = new PhotoSheet(services, this);
    connect(m_photos, &PhotosCard::add, this, [this] { m_photoSheet->start(m_patient, m_photos->photos(), std::nullopt); });
    connect(m_photos, &PhotosCard::chosen, this, [this](EntryId id) { m_photoSheet->start(m_patient, m_photos->photos(), id); });
    connect(m_photoSheet, &PhotoSheet::added, this, [this] { m_photos->load(m_patient); });
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(20);
    m_column->addLayout(m_grid, 1);
    place(false);

    connect(m_start, &QAbstractButton::clicked, this, [this] { emit startSession(m_patient); });
    connect(m_edit, &QAbstractButton::clicked, this, [this] { emit editPatient(m_chart.patient); });
    connect(m_photo, &QAbstractButton::clicked, this, [this] {
        photo::choose(this, tr("The patient's photo"), [this, patient = m_patient](const QByteArray& file) {
            if (patient == m_patient)
                keepPortrait(file);
        });
    });
    connect(m_goals, &GoalsCard::editGoals, this, [this] { emit startSession(m_patient); });
    connect(m_timeline, &TimelineCard::openSession, this, [this](SessionId id) { emit openSession(m_patient, id); });
}

// The birth date tells patients apart: where the buttons leave it no room it has a line of its own.
void ChartPage::placeFacts(bool compact)
{
    m_line->removeWidget(m_facts);
    m_names->removeWidget(m_facts);
    if (compact)
        m_names->insertWidget(1, m_facts);
    else
        m_line->insertWidget(1, m_facts, 1);
    m_line->setStretchFactor(m_name, compact ? 1 : 0);
}

void ChartPage::place(bool compact)
{
    placeFacts(compact);
    for (auto* card : {static_cast<QWidget*>(m_goals), static_cast<QWidget*>(m_series), static_cast<QWidget*>(m_timeline),
                       static_cast<QWidget*>(m_photos), static_cast<QWidget*>(m_health), static_cast<QWidget*>(m_scores)})
        m_grid->removeWidget(card);
    for (int column = 0; column < 3; ++column) {
        m_grid->setColumnStretch(column, 0);
        m_grid->setColumnMinimumWidth(column, 0);
    }
    m_grid->addWidget(m_goals, 0, 0, compact ? 5 : 3, 1);
    m_grid->addWidget(m_series, 0, 1);
    m_grid->addWidget(m_timeline, 1, 1, compact ? 1 : 2, 1);
    if (compact) {
        m_grid->addWidget(m_photos, 2, 1);
        m_grid->addWidget(m_health, 3, 1);
        m_grid->addWidget(m_scores, 4, 1);
        m_grid->setColumnStretch(0, 10);
        m_grid->setColumnStretch(1, 11);
    } else {
        m_grid->addWidget(m_photos, 0, 2);
        m_grid->addWidget(m_health, 1, 2);
        m_grid->addWidget(m_scores, 2, 2);
        m_grid->setColumnStretch(0, 600);
        m_grid->setColumnStretch(1, 612);
        m_grid->setColumnStretch(2, 500);
    }
    m_grid->setRowStretch(0, 0);
    m_grid->setRowStretch(1, 1);
}

void ChartPage::applyMetrics(const Metrics& metrics)
{
    m_compact = metrics.compact;
    m_outer->setContentsMargins(metrics.pageMargin, metrics.compact ? 12 : 20, metrics.pageMargin, metrics.compact ? 12 : 24);
    m_outer->setSpacing(metrics.compact ? 12 : 20);
    m_column->setSpacing(metrics.compact ? 12 : 20);
    m_grid->setSpacing(metrics.compact ? 12 : 20);
    place(m_compact);
}

std::optional<PatientId> ChartPage::patient() const
{
    return m_patient.isNull() ? std::nullopt : std::optional(m_patient);
}

void ChartPage::clear()
{
    for (SideSheet* sheet : std::initializer_list<SideSheet*>{m_scaleSheet, m_careSheet, m_photoSheet})
        sheet->putAway();
    m_chart = {};
    m_face->setPicture({});
    m_photos->clear();
    m_scores->show({});
    m_content->hide();
}

void ChartPage::load(PatientId patient)
{
    if (patient != m_patient)
        clear();
    m_patient = patient;
    m_problem->clear();
    QPointer<ChartPage> self(this);
    m_services.records.chart(patient, [self, patient](Result<ports::Chart> chart) {
        if (!self || self->m_patient != patient)
            return;
        if (!chart) {
            self->m_problem->show(chart.error());
            return;
        }
        self->m_chart = std::move(*chart);
        self->show();
        self->loadScores();
        self->loadPortrait();
        self->m_photos->load(patient);
    });
}

void ChartPage::loadPortrait()
{
    m_face->setPicture({});
    QPointer<ChartPage> self(this);
    portrait::read(m_services, m_patient, [self, patient = m_patient](const QByteArray& jpeg) {
        if (self && self->m_patient == patient)
            self->m_face->setPicture(photo::imageOf(jpeg));
    });
}

void ChartPage::keepPortrait(const QByteArray& file)
{
    const auto jpeg = photo::forPortrait(file);
    if (jpeg.isEmpty()) {
        m_problem->say(text::photoUnreadable());
        return;
    }
    QPointer<ChartPage> self(this);
    portrait::keep(m_services, m_patient, jpeg, [self](Result<portrait::Kept> kept) {
        if (!self)
            return;
        if (!kept)
            self->m_problem->show(kept.error());
        else if (*kept == portrait::Kept::NoConsent)
            self->m_problem->say(text::photoRefused());
        else
            self->loadPortrait();
    });
}

void ChartPage::loadScores()
{
    QPointer<ChartPage> self(this);
    m_services.assess.scores(m_patient, [self, patient = m_patient](Result<std::vector<ports::ScaleScore>> scores) {
        if (!self || self->m_patient != patient)
            return;
        if (scores)
            self->m_scores->show(*scores);
        else
            self->m_problem->show(scores.error());
    });
}

void ChartPage::show()
{
    const auto& p = m_chart.patient;
    const auto today = text::localDay(m_services.utcNow());
    const auto initial = [](const std::string& name) { return qs(name).left(1).toUpper(); };
    m_face->setInitials(initial(p.givenName) + initial(p.familyName));
    m_name->setText(qs(p.givenName + " " + p.familyName).trimmed());
    QStringList facts;
    if (p.born)
        facts << text::age(*p.born, today);
    switch (p.sex) {
    case ports::Sex::Female: facts << tr("F"); break;
    case ports::Sex::Male: facts << tr("M"); break;
    case ports::Sex::Other:
    case ports::Sex::Unknown: break;
    }
    if (p.born)
        facts << tr("born %1").arg(text::dayLong(*p.born));
    facts << qs(p.chartNumber);
    m_facts->setText(facts.join(QStringLiteral(" · ")));

    emptyLayout(m_badges);
    for (const auto& allergy : p.allergies)
        m_badges->addWidget(new Badge(tr("%1 allergy").arg(qs(allergy)), Badge::Look::Blocked));
    for (const auto& flag : p.flags)
        m_badges->addWidget(new Badge(qs(flag), Badge::Look::Caution));
    if (p.fitzpatrick) {
        auto* skin = new Badge(tr("Fitzpatrick %1").arg(fitzpatrickNumeral(*p.fitzpatrick)), Badge::Look::Neutral);
        skin->setSwatch(fitzpatrickColour(*p.fitzpatrick));
        m_badges->addWidget(skin);
    }
    m_badges->addStretch(1);

    const auto open = std::ranges::find_if(m_chart.sessions, [](const ports::SessionRecord& record) {
        return record.stage != SessionStage::Signed && record.stage != SessionStage::Abandoned;
    });
    const int done = static_cast<int>(std::ranges::count(m_chart.sessions, SessionStage::Signed, &ports::SessionRecord::stage));
    const bool goOn = open != m_chart.sessions.end();
    const int number = goOn ? open->number : done + 1;
    m_start->setText(goOn && open->stage != SessionStage::Draft ? tr("Go on with session %1").arg(number)
                                                               : tr("Start session %1").arg(number));
    m_start->setAccessibleName(m_start->text());
    m_goals->show(m_chart);
    m_series->show(m_chart, today);
    m_timeline->show(m_chart);
    m_health->show(p);
    m_content->show();
}

} // namespace stipple::ui
