#include "ui/pages/protocols_page.h"

#include "core/clinical/catalogue.h"
#include "ui/map/map_thumb.h"
#include "ui/pages/content_sheet.h"
#include "ui/pages/problem_strip.h"
#include "ui/pages/protocol_sheet.h"
#include "ui/pages/range_bar.h"
#include "ui/shell/content.h"
#include "ui/shell/session_flow.h"
#include "ui/text/date_text.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/digit_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/segmented_control.h"

#include <QLineEdit>
#include <QPainter>
#include <QPointer>

#include <algorithm>

namespace stipple::ui {

namespace {
// The zones of a protocol on the map that most of them stand on.
class ZonePicture : public QWidget {
public:
    explicit ZonePicture(const plan::Plan& plan)
    {
        setFixedSize(76, 76);
        qsizetype most = 0;
        for (const auto& name : map::builtInMapNames()) {
            const auto document = map::builtInMap(name);
            if (!document)
                continue;
            QSet<QString> here;
            for (const auto& zone : plan.zones)
                if ((*document)->zone(qs(zone.zone)))
                    here.insert(qs(zone.zone));
            if (here.size() > most) {
                most = here.size();
                m_zones = here;
                m_map = *document;
            }
        }
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (!m_map)
            return;
        QPainter p(this);
        const bool face = m_map->name.startsWith(QLatin1String("face"));
        map::paintMap(p, *m_map, face ? QRectF(235, 90, 530, 630) : m_map->viewBox, QRectF(rect()), m_zones);
    }

private:
    const map::MapDocument* m_map = nullptr;
    QSet<QString> m_zones;
};

struct Span {
    Micrometres min{}, max{};
    int passesMin = 0, passesMax = 0;
};
Span spanOf(const plan::Plan& plan)
{
    Span span;
    for (const auto& zone : plan.zones) {
        const bool first = span.passesMin == 0;
        span.min = first ? zone.depth : std::min(span.min, zone.depth);
        span.max = std::max(span.max, zone.depth);
        span.passesMin = first ? zone.passes : std::min(span.passesMin, zone.passes);
        span.passesMax = std::max(span.passesMax, zone.passes);
    }
    return span;
}

QString between(int least, int most)
{
    return least == most ? QString::number(least) : QStringLiteral("%1–%2").arg(least).arg(most);
}

QString grades(const std::vector<std::string>& all)
{
    QStringList words;
    for (const auto& grade : all)
        words << qs(grade);
    return ProtocolsPage::tr("Evidence %1").arg(words.join(QLatin1Char('/')));
}

QString fieldName(const std::string& field)
{
    QString words = qs(field);
    return words.replace(QLatin1Char('_'), QLatin1Char(' '));
}
} // namespace

ProtocolsPage::ProtocolsPage(SessionFlow& flow, QWidget* parent) : Page(parent), m_flow(flow)
{
    setObjectName(QStringLiteral("protocols"));
    m_outer = bare<QVBoxLayout>(this, 12);
    m_outer->setContentsMargins(32, 24, 32, 24);
    auto* head = bare<QHBoxLayout>(nullptr, 16);
    auto* words = bare<QVBoxLayout>(nullptr, 2);
    words->addWidget(new Label(tr("Protocol library"), look::kPage));
    m_state = named(new Label({}, look::kBody), "protocols.state");
    m_state->setTone(Tone::Ink2);
    words->addWidget(m_state);
    head->addLayout(words, 1);
    m_find = named(new QLineEdit, "protocols.find", tr("Find in this list"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->setClearButtonEnabled(true);
    m_find->setFixedWidth(280);
    head->addWidget(m_find, 0, Qt::AlignBottom);
    m_review = named(new Button(tr("All content"), Button::Kind::Secondary), "protocols.content", tr("All clinical content, with sources and approval"));
    m_review->setIconBefore(QStringLiteral("book"));
    head->addWidget(m_review, 0, Qt::AlignBottom);
    m_outer->addLayout(head);
    connect(m_review, &QAbstractButton::clicked, this, &ProtocolsPage::contentRequested);
    m_part = named(new SegmentedControl({{tr("Protocols"), {}, {}}, {tr("Goals"), {}, {}}, {tr("Zones"), {}, {}}, {tr("Changes"), {}, {}}}), "protocols.part", tr("Which list"));
    m_part->setCurrent(0);
    m_outer->addWidget(m_part, 0, Qt::AlignLeft);
    m_problem = new ProblemStrip;
    m_outer->addWidget(m_problem);
    auto* card = new Card;
    auto* scroll = new ScrollArea;
    auto* host = new QWidget;
    m_list = bare<QVBoxLayout>(host, 0);
    m_list->setContentsMargins(0, 0, 12, 0);
    scroll->setWidget(host);
    card->body()->addWidget(scroll);
    m_outer->addWidget(card, 1);
    m_content = new ContentSheet(flow, this);
    m_protocol = new ProtocolSheet(flow, this);
    connect(m_part, &SegmentedControl::chosen, this, [this] { build(); });
    connect(m_find, &QLineEdit::textChanged, this, [this] { build(); });
    connect(m_protocol, &ProtocolSheet::changed, this, &ProtocolsPage::reload);
    connect(m_content, &ContentSheet::changed, this, [this] {
        reload();
        emit contentChanged();
    });
    build();
}

void ProtocolsPage::entered() { reload(); }

void ProtocolsPage::setClinic(const ports::Clinic& clinic)
{
    m_clinic = clinic;
    const auto version = content::version(m_flow.services().catalogue);
    const bool approved = clinic.contentApproved && (clinic.demo || clinic.contentVersion == version);
    m_review->setText(approved ? tr("All content") : tr("Review and approve"));
    m_review->setKind(approved ? Button::Kind::Secondary : Button::Kind::Primary);
    m_state->setText((!approved      ? tr("Version %1, not approved. Nothing can arm.")
                      : clinic.demo ? tr("Version %1. The demo clinic comes approved.")
                                    : tr("Version %1, approved for this clinic."))
                         .arg(qs(version))
                     + QLatin1Char(' ') + tr("Limits here cap every setting."));
}

void ProtocolsPage::applyMetrics(const Metrics& metrics)
{
    m_compact = metrics.compact;
    m_outer->setContentsMargins(metrics.pageMargin, metrics.compact ? 12 : 24, metrics.pageMargin, metrics.compact ? 12 : 24);
    build();
}

void ProtocolsPage::reload()
{
    build();
    auto* planning = m_flow.services().planning;
    if (!planning)
        return;
    QPointer<ProtocolsPage> self(this);
    planning->planTemplates([self](Result<std::vector<ports::PlanTemplate>> found) {
        if (!self)
            return;
        if (found)
            self->m_templates = std::move(*found);
        else
            self->m_problem->show(found.error());
        self->build();
    });
    planning->contentEdits([self](Result<std::vector<ports::ContentEdit>> found) {
        if (!self || !found)
            return;
        self->m_edits = std::move(*found);
        self->build();
    });
}

bool ProtocolsPage::fits(const QString& words) const
{
    const auto wanted = m_find->text().trimmed();
    return wanted.isEmpty() || words.contains(wanted, Qt::CaseInsensitive);
}

bool ProtocolsPage::nothing(bool any, const QString& icon, const QString& title, const QString& line)
{
    if (!any)
        m_list->addWidget(new EmptyState(icon, title, line));
    return !any;
}

void ProtocolsPage::build()
{
    emptyLayout(m_list);
    switch (static_cast<Part>(std::max(0, m_part->current()))) {
    case Part::Protocols: {
        bool any = false;
        for (const auto& made : m_templates) {
            if (made.kind != ports::TemplateKind::Protocol || !fits(qs(made.name)))
                continue;
            addProtocol(made);
            any = true;
        }
        (void)nothing(any, QStringLiteral("book"), tr("No protocol yet"), tr("Make a plan, then keep it as a protocol: Plan, Start from, Keep this plan."));
        break;
    }
    case Part::Goals: addGoals(); break;
    case Part::Zones: addZones(); break;
    case Part::Changes: addChanges(); break;
    }
    m_list->addStretch(1);
}

void ProtocolsPage::addRow(QWidget* picture, const QString& title, const QString& line, QWidget* range, const QString& numbers, QWidget* badge,
                           const QString& objectName, const std::function<void()>& open)
{
    if (m_list->count() > 0)
        m_list->addWidget(new Rule);
    auto* row = bare<QHBoxLayout>(nullptr, 16);
    row->setContentsMargins(0, 10, 0, 10);
    if (picture)
        row->addWidget(picture);
    auto* words = bare<QVBoxLayout>(nullptr, 2);
    words->addWidget(new Label(title, look::kName));
    auto* below = new Label(line, look::kDetail);
    below->setWrap(Label::Wrap::Words);
    words->addWidget(below);
    row->addLayout(words, 1);
    if (range && m_compact)
        delete range;
    else if (range)
        row->addWidget(range);
    if (!numbers.isEmpty()) {
        auto* digits = new DigitLabel(numbers, {17, QFont::DemiBold, Tone::Ink});
        digits->setMinimumWidth(150);
        row->addWidget(digits);
    }
    if (badge)
        row->addWidget(badge);
    if (open) {
        auto* more = new IconButton(QStringLiteral("chev-r"), tr("Open %1").arg(title), IconButton::Frame::None);
        more->setObjectName(objectName);
        row->addWidget(more);
        connect(more, &QAbstractButton::clicked, this, open);
    }
    m_list->addLayout(row);
}

void ProtocolsPage::addProtocol(const ports::PlanTemplate& made)
{
    const auto span = spanOf(made.plan);
    const bool approved = made.state == ports::TemplateState::Approved;
    auto* badge = new Badge(approved ? tr("Approved") : tr("Draft"), approved ? Badge::Look::Neutral : Badge::Look::Caution);
    addRow(new ZonePicture(made.plan), qs(made.name),
           tr("%1 · every %2 days · %3 · v%4, %5, %6")
               .arg(counted(made.plan.sessionsTotal, tr("1 session"), tr("%1 sessions")))
               .arg(made.plan.intervalDays)
               .arg(tr("%1 passes").arg(between(span.passesMin, span.passesMax)))
               .arg(made.version)
               .arg(qs(made.author), text::dayShort(text::localDay(made.at))),
           new RangeBar(span.min, std::nullopt, span.max), text::mm(span.min) + QStringLiteral("–") + text::mmWithUnit(span.max), badge,
           QStringLiteral("protocols.open"), [this, made] { m_protocol->show(made); });
}

void ProtocolsPage::addGoals()
{
    bool any = false;
    for (const auto& goal : content::indications(m_flow.services().catalogue)) {
        if (!fits(qs(goal.label)))
            continue;
        any = true;
        auto* badge = new Badge(grades(goal.evidenceGrades) + (goal.provenance.verify ? tr(" · verify") : QString()), goal.provenance.verify ? Badge::Look::Caution : Badge::Look::Neutral);
        addRow(nullptr, qs(goal.label),
               tr("%1 sessions · every %2 days · first seen %3").arg(between(goal.sessionsMin, goal.sessionsMax), between(goal.intervalMinDays, goal.intervalMaxDays), qs(goal.resultsWhen)),
               new RangeBar(goal.depthMin, goal.depthStart, goal.depthMax), text::mm(goal.depthMin) + QStringLiteral("–") + text::mmWithUnit(goal.depthMax), badge,
               QStringLiteral("protocols.goal.") + qs(goal.id), [this, id = goal.id] { m_content->showGoal(id); });
    }
    (void)nothing(any, QStringLiteral("search"), tr("No goal of that name"), tr("Clear the search field to see all."));
}

void ProtocolsPage::addZones()
{
    bool any = false;
    for (const auto& zone : content::zones(m_flow.services().catalogue)) {
        if (!fits(text::zoneName(zone.id)))
            continue;
        any = true;
        if (zone.excluded) {
            addRow(nullptr, text::zoneName(zone.id), text::exclusionReason(zone.id), nullptr, {}, new Badge(tr("Never needled"), Badge::Look::Blocked), {}, {});
            continue;
        }
        auto* badge = zone.verify ? new Badge(tr("Verify"), Badge::Look::Caution) : nullptr;
        addRow(nullptr, text::zoneName(zone.id), tr("%1 passes · %2 · %3").arg(between(zone.passesMin, zone.passesMax), text::area(zone.areaCm2), qs(zone.caution)),
               new RangeBar(zone.depthMin, zone.depthTypical, zone.depthMax), text::mm(zone.depthMin) + QStringLiteral("–") + text::mmWithUnit(zone.depthMax), badge,
               QStringLiteral("protocols.zone.") + qs(zone.id), [this, id = zone.id] { m_content->showZone(id); });
    }
    (void)nothing(any, QStringLiteral("search"), tr("No zone of that name"), tr("Clear the search field to see all."));
}

void ProtocolsPage::addChanges()
{
    bool any = false;
    for (auto edit = m_edits.rbegin(); edit != m_edits.rend(); ++edit) {
        const auto* goal = m_flow.services().catalogue.indication(edit->entry);
        const auto name = goal ? qs(goal->label) : text::zoneName(edit->entry);
        if (!fits(name))
            continue;
        any = true;
        addRow(nullptr, tr("%1: %2 %3 → %4").arg(name, fieldName(edit->field), qs(edit->before), qs(edit->after)),
               tr("Version %1, %2, %3. %4").arg(edit->version).arg(qs(edit->author), text::dayLong(text::localDay(edit->at)), qs(edit->reason)), nullptr, {},
               nullptr, {}, {});
    }
    (void)nothing(any, QStringLiteral("history"), tr("No change"), tr("The clinic uses the content as it was shipped."));
}

} // namespace stipple::ui
