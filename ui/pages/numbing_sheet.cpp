#include "ui/pages/numbing_sheet.h"

#include "core/clinical/catalogue.h"
#include "core/text/number_input.h"
#include "ui/pages/flow_layout.h"
#include "ui/pages/numbing_list.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/content.h"
#include "ui/shell/numbing_desk.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/shell/treatment_desk.h"
#include "ui/text/date_text.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/scroll_area.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace stipple::ui {

namespace {
struct NumbingProblemSay {
    Q_DECLARE_TR_FUNCTIONS(Numbing)
};
} // namespace

using clinical::NumbingProblem;

QString numbingProblemWords(NumbingProblem problem)
{
    switch (problem) {
    case NumbingProblem::ProductUnknown: return NumbingProblemSay::tr("Choose a product.");
    case NumbingProblem::NoZone: return NumbingProblemSay::tr("Choose the zones that get cream.");
    case NumbingProblem::ZoneTwice: return NumbingProblemSay::tr("There is cream on one of these zones already.");
    case NumbingProblem::RiskOrUnanswered: return NumbingProblemSay::tr("Screening forbids numbing, or a question is open.");
    case NumbingProblem::SecondProduct: return NumbingProblemSay::tr("Another product was used today. Two are never put on one day.");
    case NumbingProblem::NeedlingBegan: return NumbingProblemSay::tr("Needling has begun. No cream goes on opened skin.");
    case NumbingProblem::AreaAboveCap: return NumbingProblemSay::tr("The area is larger than the label allows.");
    case NumbingProblem::AreaWithoutCap: return NumbingProblemSay::tr("No largest area is known for this product. Keep it small.");
    case NumbingProblem::OcclusionForbidden: return NumbingProblemSay::tr("A cream this strong is never covered.");
    case NumbingProblem::LotMissing: return NumbingProblemSay::tr("Enter the lot of the tube.");
    case NumbingProblem::ExpiryMissing: return NumbingProblemSay::tr("Enter the expiry date of the tube.");
    case NumbingProblem::Expired: return NumbingProblemSay::tr("The tube is past its date.");
    case NumbingProblem::AmountMissing: return NumbingProblemSay::tr("Enter how many grams.");
    case NumbingProblem::WeightLow: return NumbingProblemSay::tr("The patient is light. Give a reason of at least 15 characters.");
    }
    return {};
}

NumbingSheet::NumbingSheet(SessionFlow& flow, QWidget* host) : SideSheet(tr("Numbing cream"), host), m_flow(flow)
{
    setObjectName(QStringLiteral("numbingSheet"));
    setWide(720);
    auto* scroll = new ScrollArea;
    auto* content = new QWidget;
    auto* column = bare<QVBoxLayout>(content, 12);
    column->setContentsMargins(0, 0, 10, 0);
    m_problem = new ProblemStrip;
    column->addWidget(m_problem);
    m_listTitle = new Label(tr("On the skin"), look::kName);
    column->addWidget(m_listTitle);
    m_list = new NumbingList(flow);
    m_list->setProperty("keptByItself", true);
    column->addWidget(m_list);
    m_form = new QWidget;
    buildForm(bare<QVBoxLayout>(m_form, 10));
    column->addWidget(m_form);
    column->addStretch(1);
    scroll->setWidget(content);
    setContent(scroll);

    m_against = named(new Label({}, {16, QFont::DemiBold, Tone::Ink}), "numbing.against");
    m_against->setWrap(Label::Wrap::Words);
    foot()->addWidget(m_against);
    auto* buttons = bare<QHBoxLayout>(nullptr, 12);
    auto* shut = named(new Button(tr("Close"), Button::Kind::Secondary), "numbing.close");
    m_on = named(new Button(tr("Cream is on"), Button::Kind::Primary), "numbing.on", tr("Cream is on: start the time"));
    m_on->setIconBefore(QStringLiteral("timer"));
    buttons->addWidget(shut, 1);
    buttons->addWidget(m_on, 1);
    foot()->addLayout(buttons);
    connect(shut, &QAbstractButton::clicked, this, &SideSheet::close);
    connect(m_on, &QAbstractButton::clicked, this, &NumbingSheet::submit);
    connect(&flow.numbing(), &NumbingDesk::changed, this, &NumbingSheet::refresh);
    connect(&flow.numbing(), &NumbingDesk::applied, this, [this] {
        m_grams->setText({});
        buildZones();
        refresh();
    });
    connect(&flow, &SessionFlow::problem, this, [this](const Error& error) {
        if (isVisible())
            m_problem->show(error);
    });
}

void NumbingSheet::buildForm(QVBoxLayout* to)
{
    to->addWidget(new Label(tr("Put cream on"), look::kName));
    m_product = named(new QComboBox, "numbing.product", tr("Product"));
    m_product->addItem(tr("Choose a product"), QString());
    for (const auto& product : m_flow.numbing().content().products)
        m_product->addItem(qs(product.label) + (product.provenance.verify ? tr(" (verify)") : QString()), qs(product.id));
    to->addWidget(m_product);
    m_about = new Label({}, look::kDetail);
    m_about->setWrap(Label::Wrap::Words);
    to->addWidget(m_about);
    const auto field = [this](const QString& label, const char* name, const QString& hint) {
        auto* made = new Field(label);
        named(made->edit(), name, label);
        made->setHint(hint);
        connect(made->edit(), &QLineEdit::textEdited, this, [this, made] {
            made->setProblem({});
            refresh();
        });
        return made;
    };
    m_lot = field(tr("Lot"), "numbing.lot", {});
    m_expiry = field(tr("Use by"), "numbing.expiry", tr("As on the tube: 2027-01 or 2027-01-31"));
    m_grams = field(tr("Amount, g"), "numbing.grams", tr("For example 12.5"));
    m_weight = field(tr("Weight of the patient, kg"), "numbing.weight", tr("Needed below %1 kg").arg(m_flow.numbing().content().weightOverrideBelowKg));
    m_at = field(tr("Applied at"), "numbing.at", tr("Now, unless you write a time like 10:46"));
    auto* first = bare<QHBoxLayout>(nullptr, 12);
    first->addWidget(m_lot, 1, Qt::AlignTop);
    first->addWidget(m_expiry, 1, Qt::AlignTop);
    to->addLayout(first);
    auto* second = bare<QHBoxLayout>(nullptr, 12);
    for (auto* each : {m_grams, m_weight, m_at})
        second->addWidget(each, 1, Qt::AlignTop);
    to->addLayout(second);
    m_covered = new Chip(tr("Covered with a dressing"));
    m_covered->setObjectName(QStringLiteral("numbing.covered"));
    auto* cover = bare<QHBoxLayout>(nullptr, 12);
    cover->addWidget(m_covered);
    cover->addStretch(1);
    to->addLayout(cover);
    m_area = named(new Label({}, {17, QFont::DemiBold, Tone::Ink}), "numbing.area");
    to->addWidget(m_area);
    m_zoneRow = new FlowLayout(8);
    to->addLayout(m_zoneRow);
    m_reasonBox = new QWidget;
    auto* reason = bare<QVBoxLayout>(m_reasonBox, 6);
    reason->addWidget(new Label(tr("Reason for a light patient (at least 15 characters)"), look::kDetail));
    m_reason = named(new QPlainTextEdit, "numbing.reason", tr("Reason for a light patient"));
    m_reason->setFixedHeight(84);
    m_reason->setTabChangesFocus(true);
    reason->addWidget(m_reason);
    to->addWidget(m_reasonBox);
    m_reasonBox->hide();
    connect(m_product, &QComboBox::currentIndexChanged, this, &NumbingSheet::showProduct);
    connect(m_covered, &QAbstractButton::clicked, this, &NumbingSheet::refresh);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &NumbingSheet::refresh);
}

void NumbingSheet::start()
{
    m_problem->clear();
    for (auto* field : {m_lot, m_expiry, m_grams, m_weight, m_at}) { // nothing of the patient before. HAZ-011
        field->setProblem({});
        field->setText({});
    }
    m_product->setCurrentIndex(0);
    m_covered->setChecked(false);
    m_reason->clear();
    if (!m_flow.numbing().all().empty()) { // the same tube goes on
        const auto& last = m_flow.numbing().all().back();
        m_product->setCurrentIndex(std::max(0, m_product->findData(qs(last.product))));
        m_lot->setText(qs(last.lotText));
        m_expiry->setText(last.expiry ? qs(stipple::text::formatDate(*last.expiry)) : QString());
    }
    buildZones();
    m_list->refresh();
    showProduct();
    open();
}

void NumbingSheet::buildZones()
{
    emptyLayout(m_zoneRow);
    m_zones.clear();
    const auto creams = m_flow.numbing().creams();
    for (const auto& zone : m_flow.plan().plan().zones) {
        const bool on = std::ranges::any_of(creams, [&](const clinical::ZoneCream& c) { return c.zone == zone.zone && !c.off; });
        if (on)
            continue;
        const bool before = std::ranges::any_of(creams, [&](const clinical::ZoneCream& c) { return c.zone == zone.zone; });
        auto* chip = new Chip(text::zoneShort(zone.zone));
        chip->setObjectName(QStringLiteral("numbing.zone.") + qs(zone.zone));
        chip->setChecked(!before);
        m_zoneRow->addWidget(chip);
        m_zones.emplace_back(zone.zone, chip);
        connect(chip, &QAbstractButton::clicked, this, &NumbingSheet::refresh);
    }
}

void NumbingSheet::showProduct()
{
    const auto* product = m_flow.services().catalogue.anaesthetic(ss(m_product->currentData().toString()));
    if (!product) {
        m_about->setText(tr("Strength, times and limits stand here once a product is chosen."));
        refresh();
        return;
    }
    QStringList strength, sources;
    for (const auto& [substance, permille] : product->strengthPermille)
        strength << QStringLiteral("%1 %2 %").arg(qs(substance)).arg(permille / 10.0);
    for (const auto& source : product->provenance.sources)
        sources << qs(source);
    m_about->setText(tr("%1 · at least %2 min, at most %3 min · %4. %5 Source %6%7")
                         .arg(strength.join(QStringLiteral(" + ")))
                         .arg(product->timerMin.count())
                         .arg(product->timerMax.count())
                         .arg(qs(product->doseText), qs(product->note), sources.join(QStringLiteral(", ")),
                              product->provenance.verify ? tr(" (verify)") : QString()));
    const bool strong = clinical::strongestPermille(*product) > m_flow.numbing().content().occlusionForbiddenAbovePermille;
    if (strong)
        m_covered->setChecked(false);
    m_covered->setEnabled(!strong);
    m_covered->setToolTip(strong ? numbingProblemWords(NumbingProblem::OcclusionForbidden) : QString());
    refresh();
}

int NumbingSheet::areaOfChosen() const
{
    int area = 0;
    for (const auto& zone : m_flow.plan().plan().zones)
        for (const auto& [id, chip] : m_zones)
            if (id == zone.zone && chip->isChecked())
                area += zone.areaCm2;
    return area;
}

bool NumbingSheet::read(clinical::NumbingRequest& request, UtcMs& at)
{
    bool good = true;
    const auto refuse = [&good](Field* field, const QString& words) {
        field->setProblem(words);
        good = false;
    };
    request.product = ss(m_product->currentData().toString());
    request.lot = ss(m_lot->text().trimmed());
    request.occluded = m_covered->isChecked();
    if (!m_reasonBox->isHidden())
        request.reason = ss(m_reason->toPlainText().trimmed());
    request.areaCm2 = areaOfChosen();
    for (const auto& [id, chip] : m_zones)
        if (chip->isChecked())
            request.zones.push_back(id);
    if (const auto typed = m_expiry->text().trimmed(); !typed.isEmpty()) {
        if (const auto day = text::labelDay(typed))
            request.expiry = *day;
        else
            refuse(m_expiry, text::problemWords(day.error()));
    }
    if (const auto typed = m_grams->text().trimmed(); !typed.isEmpty()) {
        if (const auto grams = stipple::text::parseGrams(ss(typed)))
            request.amountMg = *grams;
        else
            refuse(m_grams, text::problemWords(grams.error()));
    }
    if (const auto typed = m_weight->text().trimmed(); !typed.isEmpty()) {
        if (const auto kg = stipple::text::parseCount(ss(typed), "kg"))
            request.patientKg = *kg;
        else
            refuse(m_weight, text::problemWords(kg.error()));
    }
    at = m_flow.services().utcNow();
    if (const auto typed = m_at->text().trimmed(); !typed.isEmpty()) {
        const auto time = QTime::fromString(typed, QStringLiteral("H:mm"));
        const auto written = QDateTime(text::toDate(m_flow.today()), time);
        if (!time.isValid())
            refuse(m_at, tr("Write it like 10:46"));
        else if (written.toMSecsSinceEpoch() > at.ms)
            refuse(m_at, tr("This time has not come yet"));
        else
            at = UtcMs{written.toMSecsSinceEpoch()};
    }
    return good;
}

QString NumbingSheet::problemsOf(const std::vector<NumbingProblem>& problems) const
{
    QStringList words;
    for (const auto problem : problems) {
        auto line = numbingProblemWords(problem);
        if (problem == NumbingProblem::RiskOrUnanswered)
            if (const auto rules = clinical::numbingForbiddenBy(m_flow.screening()); !rules.empty())
                line += tr(" (rule %1)").arg(qs(rules.front()));
        words << line;
    }
    return words.join(QLatin1Char(' '));
}

void NumbingSheet::refresh()
{
    const bool any = !m_flow.numbing().all().empty();
    m_listTitle->setVisible(any);
    m_list->setVisible(any);
    const bool mayAdd = !m_flow.readOnly() && !m_flow.treatment().begun();
    m_form->setVisible(mayAdd);
    m_on->setVisible(mayAdd);
    if (!mayAdd) {
        m_against->setText({});
        return;
    }
    clinical::NumbingRequest request;
    UtcMs at;
    const bool readable = read(request, at);
    const auto problems = m_flow.numbing().judge(request);
    const auto* product = m_flow.services().catalogue.anaesthetic(request.product);
    int before = 0;
    for (const auto& numbing : m_flow.numbing().all())
        before += numbing.areaCm2;
    const auto area = text::area(request.areaCm2 + before);
    m_area->setText(product && product->areaMaxCm2 ? tr("Zones: %1 of at most %2").arg(area, text::area(*product->areaMaxCm2))
                                                   : tr("Zones: %1").arg(area));
    m_reasonBox->setVisible(request.patientKg && *request.patientKg < m_flow.numbing().content().weightOverrideBelowKg);
    m_against->setText(problemsOf(problems));
    m_against->setVisible(!problems.empty());
    m_on->setEnabled(readable && std::ranges::none_of(problems, clinical::forbids));
}

void NumbingSheet::submit()
{
    clinical::NumbingRequest request;
    UtcMs at;
    if (read(request, at))
        m_flow.numbing().apply(request, at);
    m_at->setText({});
}

} // namespace stipple::ui
