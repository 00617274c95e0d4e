#include "ui/pages/scores_card.h"

#include "core/clinical/catalogue.h"
#include "ui/pages/page.h"
#include "ui/pages/scale_form.h"
#include "ui/text/date_text.h"
#include "ui/widgets/button.h"

#include <algorithm>

namespace stipple::ui {

namespace {

constexpr std::size_t kRows = 6;

bool sameKind(const ports::ScaleScore& a, const ports::ScaleScore& b)
{
    return a.scale == b.scale && a.purpose == b.purpose && a.rater == b.rater;
}

// Exact: a/b against c/d. Below 0: smaller than before.
int compare(const ports::ScaleScore& now, const ports::ScaleScore& before)
{
    const auto left = now.numerator * before.denominator;
    const auto right = before.numerator * now.denominator;
    return left < right ? -1 : left > right ? 1 : 0;
}

QString movement(const clinical::ScaleForm& form, const ports::ScaleScore& now, const ports::ScaleScore& before)
{
    if (form.direction == clinical::Direction::None || now.version != before.version || now.setByHand || before.setByHand)
        return {};
    const int change = compare(now, before);
    if (change == 0)
        return ScoresCard::tr("as before");
    const bool better = (change < 0) == (form.direction == clinical::Direction::LowerBetter);
    return better ? ScoresCard::tr("better") : ScoresCard::tr("worse");
}

} // namespace

ScoresCard::ScoresCard(const Services& services, QWidget* parent) : Card(parent), m_services(services)
{
    show({});
}

void ScoresCard::show(const std::vector<ports::ScaleScore>& newestFirst, Edit edit)
{
    emptyLayout(body());
    body()->setSpacing(0);
    auto* head = bare<QHBoxLayout>();
    head->addWidget(new Label(tr("Scores"), look::kCardTitle), 1);
    auto* add = named(new Button(tr("Add score"), Button::Kind::Quiet, Button::Size::Dense), "scores.add", tr("Rate on a scale"));
    head->addWidget(add);
    connect(add, &QAbstractButton::clicked, this, [this] { emit rate({}); });
    body()->addLayout(head);
    add->setVisible(edit == Edit::Yes); // now that it has a place: without a parent it would be a window
    if (newestFirst.empty()) {
        body()->addWidget(new Label(tr("No score yet."), look::kDetail));
        body()->addStretch(1);
        return;
    }
    std::vector<const ports::ScaleScore*> shown;
    for (const auto& score : newestFirst) {
        const auto known = [&](const ports::ScaleScore* s) { return sameKind(*s, score); };
        if (shown.size() >= kRows || std::ranges::any_of(shown, known))
            continue;
        shown.push_back(&score);
        const auto before = std::ranges::find_if(newestFirst, [&](const ports::ScaleScore& s) { return &s != &score && sameKind(s, score); });
        addRow(score, before == newestFirst.end() ? nullptr : &*before);
    }
    body()->addStretch(1);
}

void ScoresCard::addRow(const ports::ScaleScore& score, const ports::ScaleScore* before)
{
    const auto* form = m_services.catalogue.scale(score.scale);
    body()->addWidget(new Rule);
    auto* row = bare<QHBoxLayout>(nullptr, 12);
    row->setContentsMargins(0, 8, 0, 8);
    auto* names = bare<QVBoxLayout>(nullptr, 0);
    auto* name = new Label(form ? scaleName(*form, score.purpose) : qs(score.scale), {16, QFont::DemiBold, Tone::Ink});
    names->addWidget(name);
    QStringList facts{text::dayLong(text::localDay(score.at)),
                      score.rater == ports::RaterType::Patient ? tr("rated by the patient") : qs(score.byName)};
    if (score.setByHand)
        facts << tr("set by hand");
    names->addWidget(new Label(facts.join(QStringLiteral(" · ")), look::kCaption));
    row->addLayout(names, 3);
    QString total = form && !score.setByHand ? totalWords(*form, score.numerator, score.denominator, score.band)
                    : score.band.empty()     ? QString::number(score.numerator)
                                             : qs(score.band);
    auto* value = new Label(total, {17, QFont::DemiBold, Tone::Ink});
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* right = bare<QVBoxLayout>(nullptr, 0);
    right->addWidget(value);
    if (form && before) {
        auto* moved = new Label(movement(*form, score, *before), look::kCaption);
        moved->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        right->addWidget(moved);
    }
    row->addLayout(right, 2);
    body()->addLayout(row);
}

} // namespace stipple::ui
