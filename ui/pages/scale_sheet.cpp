#include "ui/pages/scale_sheet.h"

#include "core/clinical/catalogue.h"
#include "ui/pages/problem_strip.h"
#include "ui/pages/scale_form.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/segmented_control.h"

#include <QComboBox>
#include <QPointer>

namespace stipple::ui {

using clinical::RaterKind;

ScaleSheet::ScaleSheet(const Services& services, QWidget* host) : SideSheet(tr("Score"), host), m_services(services)
{
    setObjectName(QStringLiteral("scaleSheet"));
    setWide(760);
    build();
}

void ScaleSheet::build()
{
    auto* content = new QWidget;
    auto* column = bare<QVBoxLayout>(content, 10);
    auto* head = bare<QHBoxLayout>(nullptr, 12);
    m_scale = named(new QComboBox, "scaleSheet.scale", tr("Scale"));
    for (const auto& form : m_services.catalogue.scales())
        m_scale->addItem(qs(form.label), qs(form.id));
    head->addWidget(m_scale, 3);
    m_purpose = named(new QComboBox, "scaleSheet.purpose", tr("What is rated"));
    head->addWidget(m_purpose, 2);
    column->addLayout(head);
    m_rater = named(new SegmentedControl({{tr("Rated by clinician"), {}, {}}, {tr("Rated by patient"), {}, {}}}), "scaleSheet.rater", tr("Who rates"));
    m_rater->setDense(48);
    column->addWidget(m_rater, 0, Qt::AlignLeft);
    m_note = new Label({}, look::kDetail);
    m_note->setWrap(Label::Wrap::Words);
    column->addWidget(m_note);
    m_problem = new ProblemStrip;
    column->addWidget(m_problem);
    m_byHandBox = new QWidget;
    auto* hand = bare<QVBoxLayout>(m_byHandBox, 6);
    hand->addWidget(new Label(tr("Set by hand, without the questions"), look::kDetail));
    m_byHand = named(new SegmentedControl({}), "scaleSheet.byHand", tr("Set by hand"));
    m_byHand->setDense(48);
    hand->addWidget(m_byHand);
    column->addWidget(m_byHandBox);
    m_scroll = new ScrollArea;
    column->addWidget(m_scroll, 1);
    setContent(content);

    auto* line = bare<QHBoxLayout>(nullptr, 12);
    m_total = named(new Label({}, {26, QFont::DemiBold, Tone::Ink}), "scaleSheet.total");
    m_left = named(new Label({}, look::kDetail), "scaleSheet.left");
    line->addWidget(m_total, 1);
    line->addWidget(m_left);
    foot()->addLayout(line);
    auto* buttons = bare<QHBoxLayout>(nullptr, 12);
    auto* cancel = named(new Button(tr("Cancel"), Button::Kind::Secondary), "scaleSheet.cancel");
    m_save = named(new Button(tr("Save score"), Button::Kind::Primary), "scaleSheet.save");
    buttons->addWidget(cancel, 1);
    buttons->addWidget(m_save, 1);
    foot()->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &SideSheet::close);
    connect(m_save, &QAbstractButton::clicked, this, &ScaleSheet::submit);
    connect(m_scale, &QComboBox::currentIndexChanged, this, &ScaleSheet::showScale);
    connect(m_byHand, &SegmentedControl::chosen, this, &ScaleSheet::refreshTotal);
}

const clinical::ScaleForm* ScaleSheet::form() const
{
    return m_services.catalogue.scale(ss(m_scale->currentData().toString()));
}

void ScaleSheet::rate(PatientId patient, std::optional<SessionId> session, const std::string& scale)
{
    m_patient = patient;
    m_session = session;
    m_busy = false;
    m_problem->clear();
    if (const int index = m_scale->findData(qs(scale)); index >= 0)
        m_scale->setCurrentIndex(index);
    showScale();
    open();
}

void ScaleSheet::showScale()
{
    const auto* scale = form();
    if (!scale)
        return;
    QStringList notes{tr("Version %1").arg(qs(scale->version))};
    QStringList sources;
    for (const auto& source : scale->provenance.sources)
        sources << qs(source);
    notes << tr("source %1").arg(sources.join(QStringLiteral(", "))) + (scale->provenance.verify ? tr(" (verify)") : QString());
    if (scale->licenceCheck)
        notes << tr("check the licence of its wording before use");
    m_note->setText(notes.join(QStringLiteral(" · ")) + (scale->note.empty() ? QString() : QStringLiteral(" · ") + qs(scale->note)));

    const bool clinician = std::ranges::find(scale->raters, RaterKind::Clinician) != scale->raters.end();
    const bool patient = std::ranges::find(scale->raters, RaterKind::Patient) != scale->raters.end();
    m_rater->setItems({{tr("Rated by clinician"), {}, clinician ? QString() : tr("Only the patient rates on this scale")},
                       {tr("Rated by patient"), {}, patient ? QString() : tr("Only a clinician rates on this scale")}});
    m_rater->setCurrent(clinician ? 0 : 1);
    m_purpose->clear();
    for (const auto& use : scale->uses)
        m_purpose->addItem(purposeName(use), qs(use));
    m_purpose->setVisible(!scale->uses.empty());

    QList<SegmentedControl::Item> bands;
    if (scale->manualBandAllowed)
        for (const auto& band : scale->bands)
            bands.append({qs(band.id), {}, {}});
    m_byHand->setItems(bands);
    m_byHand->setCurrent(-1);
    m_byHandBox->setVisible(!bands.isEmpty());

    m_form = new ScaleFormView(*scale);
    connect(m_form, &ScaleFormView::changed, this, [this] {
        m_byHand->setCurrent(-1); // the questions were answered after all
        refreshTotal();
    });
    m_scroll->setWidget(m_form);
    refreshTotal();
}

void ScaleSheet::refreshTotal()
{
    const auto* scale = form();
    if (!scale || !m_form)
        return;
    if (m_byHand->current() >= 0 && !m_byHandBox->isHidden()) {
        m_total->setText(qs(scale->bands[static_cast<std::size_t>(m_byHand->current())].id));
        m_left->setText(tr("set by hand"));
        return;
    }
    const auto answers = m_form->answers();
    const auto total = answers ? clinical::computeTotal(*scale, *answers)
                               : tl::expected<clinical::ScaleTotal, clinical::ScoreError>(tl::unexpected(clinical::ScoreError{}));
    m_total->setText(total ? totalWords(*scale, total->numerator, total->denominator, total->band ? total->band->id : std::string())
                           : QStringLiteral("–"));
    const int open = static_cast<int>(scale->items.size()) - m_form->answered();
    m_left->setText(total && scale->method == clinical::TotalMethod::MeanOfRated
                        ? counted(total->itemsRated, tr("mean of 1 site"), tr("mean of %1 sites"))
                    : open > 0 && !total ? counted(open, tr("1 answer left"), tr("%1 answers left"))
                                         : QString());
}

ports::ScaleScore ScaleSheet::blank() const
{
    ports::ScaleScore score;
    score.scale = form()->id;
    score.version = form()->version;
    score.rater = m_rater->current() == 1 ? ports::RaterType::Patient : ports::RaterType::Clinician;
    score.purpose = form()->uses.empty() ? std::string() : ss(m_purpose->currentData().toString());
    score.session = m_session;
    return score;
}

void ScaleSheet::submit()
{
    const auto* scale = form();
    if (!scale || m_busy)
        return;
    auto score = blank();
    if (m_byHand->current() >= 0 && !m_byHandBox->isHidden()) {
        const auto& band = scale->bands[static_cast<std::size_t>(m_byHand->current())];
        score.setByHand = true;
        score.band = band.id;
        score.numerator = band.value;
        save(score);
        return;
    }
    const auto answers = m_form->answers();
    if (!answers) {
        m_problem->say(tr("A number cannot be read. It is marked below."), 0);
        return;
    }
    const auto total = clinical::computeTotal(*scale, *answers);
    if (!total) {
        m_problem->say(total.error().item.empty() ? tr("Rate at least one site.") : tr("An answer is missing. It is marked below."), 6000);
        m_form->showMissing(total.error().item);
        return;
    }
    score.items = *answers;
    score.numerator = total->numerator;
    score.denominator = total->denominator;
    score.itemsRated = total->itemsRated;
    score.band = total->band ? total->band->id : std::string();
    save(score);
}

void ScaleSheet::save(const ports::ScaleScore& score)
{
    m_busy = true;
    QPointer<ScaleSheet> self(this);
    m_services.assess.saveScore(m_patient, score, [self, patient = m_patient](Result<ports::ScaleScore> kept) {
        if (!self || self->m_patient != patient)
            return;
        self->m_busy = false;
        if (!kept) {
            self->m_problem->show(kept.error());
            return;
        }
        emit self->saved(*kept);
        self->close();
    });
}

} // namespace stipple::ui
