#include "ui/pages/skin_after_card.h"

#include "ui/map/zone_map_view.h"
#include "ui/pages/flow_layout.h"
#include "ui/pages/page.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/chip.h"

#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>
#include <span>

namespace stipple::ui {

namespace {
struct SkinChoice {
    const char* id;
    const char* shown;
    const char* spoken;
};
// One grade at a time.
constexpr SkinChoice kErythema[] = {
    {"erythema_mild", QT_TRANSLATE_NOOP("SkinAfter", "mild"), QT_TRANSLATE_NOOP("SkinAfter", "Erythema: mild")},
    {"erythema_moderate", QT_TRANSLATE_NOOP("SkinAfter", "moderate"), QT_TRANSLATE_NOOP("SkinAfter", "Erythema: moderate")},
    {"erythema_strong", QT_TRANSLATE_NOOP("SkinAfter", "strong"), QT_TRANSLATE_NOOP("SkinAfter", "Erythema: strong")},
};
constexpr SkinChoice kFindings[] = {
    {"pinpoint_bleeding", QT_TRANSLATE_NOOP("SkinAfter", "Pinpoint bleeding"), nullptr},
    {"swelling", QT_TRANSLATE_NOOP("SkinAfter", "Swelling"), nullptr},
    {"discomfort", QT_TRANSLATE_NOOP("SkinAfter", "Discomfort"), nullptr},
};
constexpr SkinChoice kGiven[] = {
    {"cooled", QT_TRANSLATE_NOOP("Given", "Cooled"), nullptr},
    {"hyaluronic serum", QT_TRANSLATE_NOOP("Given", "Hyaluronic serum"), nullptr},
    {"mineral SPF 50", QT_TRANSLATE_NOOP("Given", "Mineral SPF 50"), nullptr},
};
constexpr auto kBetween = " · ";
constexpr QSize kFace(172, 204);

bool isErythema(const std::string& id)
{
    return id.starts_with("erythema_");
}
} // namespace

SkinAfterCard::SkinAfterCard(QWidget* parent) : Card(parent)
{
    body()->setSpacing(10);
    auto* row = bare<QHBoxLayout>(nullptr, 16);
    m_map = named(new map::ZoneMapView, "summary.map");
    m_map->setMinimumSize(kFace);
    m_map->setFixedSize(kFace);
    m_map->setCallouts(map::Callouts::None);
    m_map->setInteraction(map::Interaction::ShowOnly);
    m_map->setSideMarks(map::SideMarks::None);
    m_map->setSpanTheView(true);
    m_map->setFocusPolicy(Qt::NoFocus);
    row->addWidget(m_map, 0, Qt::AlignTop);

    const auto addChips = [this](QBoxLayout* to, std::span<const SkinChoice> choices, const char* context, const char* prefix, Chips& into) {
        auto* chips = new FlowLayout(8);
        for (const auto& choice : choices) {
            auto* chip = new Chip(QCoreApplication::translate(context, choice.shown));
            chip->setObjectName(QLatin1String(prefix) + QString::fromLatin1(choice.id).replace(QLatin1Char(' '), QLatin1Char('_')));
            if (choice.spoken)
                chip->setAccessibleName(QCoreApplication::translate(context, choice.spoken));
            chips->addWidget(chip);
            into.emplace_back(choice.id, chip);
            connect(chip, &QAbstractButton::clicked, this, [this, chip, id = std::string(choice.id)] {
                if (isErythema(id) && chip->isChecked())
                    for (const auto& [other, button] : m_skin)
                        if (isErythema(other) && button != chip)
                            button->setChecked(false);
                emit changed();
            });
        }
        to->addLayout(chips);
    };
    auto* words = bare<QVBoxLayout>(nullptr, 8);
    words->addWidget(new Label(tr("Skin after"), {17, QFont::DemiBold, Tone::Ink}));
    words->addWidget(new Label(tr("Erythema"), look::kDetail));
    addChips(words, kErythema, "SkinAfter", "summary.skin.", m_skin);
    addChips(words, kFindings, "SkinAfter", "summary.skin.", m_skin);
    words->addStretch(1);
    row->addLayout(words, 1);
    body()->addLayout(row);
    body()->addWidget(new Label(tr("Given"), {17, QFont::DemiBold, Tone::Ink}));
    addChips(body(), kGiven, "Given", "summary.given.", m_given);

    m_note = named(new QLineEdit, "summary.note", tr("Note about the session"));
    m_note->setPlaceholderText(tr("Note about the session"));
    m_note->setMinimumHeight(48);
    body()->addWidget(m_note);
    connect(m_note, &QLineEdit::textEdited, this, &SkinAfterCard::changed);
}

void SkinAfterCard::show(const ports::SessionRecord& record, const session::Summary& summary, bool locked)
{
    for (const auto& [id, chip] : m_skin) {
        chip->setChecked(std::ranges::find(record.skinAfter, id) != record.skinAfter.end());
        chip->setEnabled(!locked);
    }
    const auto given = qs(record.given).split(QString::fromUtf8(kBetween));
    for (const auto& [id, chip] : m_given) {
        chip->setChecked(given.contains(qs(id)));
        chip->setEnabled(!locked);
    }
    if (!m_note->hasFocus())
        m_note->setText(qs(record.note));
    m_note->setReadOnly(locked);
    showMap(record, summary);
}

void SkinAfterCard::showMap(const ports::SessionRecord& record, const session::Summary& summary)
{
    QStringList zones;
    for (const auto& segment : record.segments)
        zones << qs(segment.planned.zone);
    const auto view = map::viewShowing(zones);
    const auto document = map::builtInMap(view);
    if (!document) {
        m_map->setProblem(tr("No drawing"));
        return;
    }
    m_map->setMap(*document);
    m_map->setFrame(view == QLatin1String("face_front") ? QRectF(240, 60, 520, 640) : QRectF());
    QList<map::ZoneMark> marks;
    for (const auto& segment : record.segments) {
        map::ZoneMark mark;
        mark.id = qs(segment.planned.zone);
        mark.name = text::zoneName(segment.planned.zone);
        mark.state = segment.strokes > 0 ? map::ZoneState::Planned : map::ZoneState::NotInPlan;
        const auto row = std::ranges::find(summary.rows, segment.id, &session::SummaryRow::id);
        if (row != summary.rows.end() && !row->differences.empty()) {
            mark.number = segment.order;
            mark.state = map::ZoneState::Partly;
        }
        marks.append(mark);
    }
    m_map->setMarks(marks);
}

void SkinAfterCard::collect(ports::SessionRecord& into) const
{
    into.skinAfter.clear();
    for (const auto& [id, chip] : m_skin)
        if (chip->isChecked())
            into.skinAfter.push_back(id);
    QStringList given;
    for (const auto& [id, chip] : m_given)
        if (chip->isChecked())
            given << qs(id);
    into.given = ss(given.join(QString::fromUtf8(kBetween)));
    into.note = ss(m_note->text().trimmed());
}

} // namespace stipple::ui
