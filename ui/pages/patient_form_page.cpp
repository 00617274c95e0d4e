#include "ui/pages/patient_form_page.h"

#include "core/text/number_input.h"
#include "ui/pages/foot_bar.h"
#include "ui/pages/photo_consent_card.h"
#include "ui/pages/problem_strip.h"
#include "ui/text/date_text.h"
#include "ui/text/units_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/segmented_control.h"

#include <QLineEdit>
#include <QLocale>
#include <QPointer>

namespace stipple::ui {

namespace {

struct PaperLanguage {
    const char* code;
    const char* name; // in itself
};
constexpr PaperLanguage kLanguages[] = {{"en", "English"}, {"es", "Español"}, {"fr", "Français"},
                                        {"de", "Deutsch"}, {"zh-Hans", "中文"}, {"ko", "한국어"}};

QString joined(const std::vector<std::string>& words)
{
    QStringList list;
    for (const auto& word : words)
        list << qs(word);
    return list.join(QStringLiteral(", "));
}

std::vector<std::string> split(const QString& text)
{
    std::vector<std::string> words;
    for (const auto& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            words.push_back(ss(part.trimmed()));
    return words;
}

} // namespace

PatientFormPage::PatientFormPage(const Services& services, QWidget* parent) : Page(parent), m_services(services)
{
    setObjectName(QStringLiteral("patientForm"));
    auto* page = bare<QVBoxLayout>(this);
    auto* scroll = new ScrollArea;
    auto* host = new QWidget;
    m_outer = bare<QVBoxLayout>(host, 16);
    m_outer->setContentsMargins(32, 24, 32, 24);
    m_title = new Label(tr("New patient"), look::kPage);
    m_outer->addWidget(m_title);
    m_problem = new ProblemStrip;
    m_outer->addWidget(m_problem);
    auto* columns = bare<QHBoxLayout>(nullptr, 20);
    m_outer->addLayout(columns);
    m_outer->addStretch(1);
    scroll->setWidget(host);
    page->addWidget(scroll, 1);

    auto* person = new Card;
    person->addTitle(tr("Person"));
    auto* names = bare<QHBoxLayout>(nullptr, 16);
    auto* left = bare<QVBoxLayout>();
    auto* right = bare<QVBoxLayout>();
    m_given = add(left, tr("Given name"), "patientForm.given");
    m_family = add(right, tr("Family name"), "patientForm.family");
    names->addLayout(left, 1);
    names->addLayout(right, 1);
    person->body()->addLayout(names);
    m_born = add(person->body(), tr("Birth date"), "patientForm.born");
    m_born->setHint(tr("For example 1985-03-12"));
    person->body()->addWidget(new Label(tr("Sex"), look::kDetail));
    m_sex = named(new SegmentedControl({{tr("Not said"), {}, {}}, {tr("Female"), {}, {}}, {tr("Male"), {}, {}}, {tr("Other"), {}, {}}}),
                  "patientForm.sex", tr("Sex"));
    person->body()->addWidget(m_sex);
    m_phone = add(person->body(), tr("Phone"), "patientForm.phone");
    m_email = add(person->body(), tr("E-mail"), "patientForm.email");
    m_address = add(person->body(), tr("Address"), "patientForm.address");
    m_emergency = add(person->body(), tr("In an emergency call"), "patientForm.emergency");
    m_emergency->setHint(tr("Name, relation and phone"));
    person->body()->addWidget(new Label(tr("Language of printed sheets"), look::kDetail));
    QList<SegmentedControl::Item> languages;
    for (const auto& language : kLanguages)
        languages.append({QString::fromUtf8(language.name), {}, {}});
    m_language = named(new SegmentedControl(languages), "patientForm.language", tr("Language of printed sheets"));
    m_language->setDense(48);
    person->body()->addWidget(m_language);
    person->body()->addStretch(1);
    columns->addWidget(person, 1);

    auto* health = new Card;
    health->addTitle(tr("Health"), tr("Separate several with commas"));
    m_allergies = add(health->body(), tr("Allergies"), "patientForm.allergies");
    m_flags = add(health->body(), tr("Flags"), "patientForm.flags");
    m_medicines = add(health->body(), tr("Medicines"), "patientForm.medicines");
    m_history = add(health->body(), tr("History"), "patientForm.history");
    m_history->setHint(tr("Illnesses, operations, earlier treatments"));
    m_skincare = add(health->body(), tr("Skin care"), "patientForm.skincare");
    m_recent = add(health->body(), tr("Recent procedures"), "patientForm.recent");
    m_reaction = add(health->body(), tr("Last reaction"), "patientForm.reaction");
    health->body()->addStretch(1);
    auto* second = bare<QVBoxLayout>(nullptr, 20);
    second->addWidget(health, 1);
    m_consent = new PhotoConsentCard(services);
    second->addWidget(m_consent);
    columns->addLayout(second, 1);

    m_foot = new FootBar;
    m_foot->row()->addStretch(1);
    auto* cancel = named(new Button(tr("Cancel"), Button::Kind::Secondary), "patientForm.cancel");
    m_save = named(new Button(tr("Save patient"), Button::Kind::Primary), "patientForm.save");
    m_foot->row()->addWidget(cancel);
    m_foot->row()->addWidget(m_save);
    page->addWidget(m_foot);
    connect(cancel, &QAbstractButton::clicked, this, &PatientFormPage::cancelled);
    connect(m_save, &QAbstractButton::clicked, this, &PatientFormPage::submit);
}

Field* PatientFormPage::add(QVBoxLayout* column, const QString& label, const char* name)
{
    auto* field = new Field(label);
    named(field->edit(), name, label);
    connect(field->edit(), &QLineEdit::textEdited, field, [field] { field->setProblem({}); });
    column->addWidget(field);
    return field;
}

void PatientFormPage::applyMetrics(const Metrics& metrics)
{
    m_outer->setContentsMargins(metrics.pageMargin, metrics.compact ? 12 : 24, metrics.pageMargin, 12);
    m_foot->setSideMargins(metrics.pageMargin);
    m_foot->setBarHeight(metrics.compact ? 84 : 104);
}

void PatientFormPage::edit(const ports::Patient& patient)
{
    ++m_edits; // answers about the former one change nothing here. HAZ-011
    m_busy = false;
    m_patient = patient;
    m_problem->clear();
    m_title->setText(patient.id.isNull() ? tr("New patient") : qs(patient.givenName + " " + patient.familyName));
    m_given->setText(qs(patient.givenName));
    m_family->setText(qs(patient.familyName));
    m_born->setText(patient.born ? qs(stipple::text::formatDate(*patient.born)) : QString());
    m_phone->setText(qs(patient.phone));
    m_email->setText(qs(patient.email));
    m_allergies->setText(joined(patient.allergies));
    m_flags->setText(joined(patient.flags));
    m_medicines->setText(qs(patient.medicines));
    m_skincare->setText(qs(patient.skincare));
    m_recent->setText(qs(patient.recent));
    m_reaction->setText(qs(patient.lastReaction));
    m_address->setText(qs(patient.address));
    m_emergency->setText(qs(patient.emergencyContact));
    m_history->setText(qs(patient.history));
    m_consent->load(patient.id);
    m_sex->setCurrent(static_cast<int>(patient.sex));
    int language = 0;
    for (int i = 0; i < int(std::size(kLanguages)); ++i)
        if (patient.paperLanguage == kLanguages[i].code)
            language = i;
    m_language->setCurrent(language);
    for (auto* field : {m_given, m_family, m_born})
        field->setProblem({});
    m_given->edit()->setFocus();
}

std::optional<ports::Patient> PatientFormPage::read()
{
    auto patient = m_patient;
    bool good = true;
    if (m_given->text().trimmed().isEmpty() && m_family->text().trimmed().isEmpty()) {
        m_family->setProblem(tr("Enter a name"));
        good = false;
    }
    patient.givenName = ss(m_given->text().trimmed());
    patient.familyName = ss(m_family->text().trimmed());
    const auto born = stipple::text::parseDate(ss(m_born->text().trimmed()), text::typedOrder());
    if (born) {
        patient.born = *born;
        if (*born > text::localDay(m_services.utcNow())) {
            m_born->setProblem(tr("This day has not come yet"));
            good = false;
        }
    } else {
        m_born->setProblem(text::problemWords(born.error()));
        good = false;
    }
    patient.sex = static_cast<ports::Sex>(std::max(0, m_sex->current()));
    patient.phone = ss(m_phone->text().trimmed());
    patient.email = ss(m_email->text().trimmed());
    patient.paperLanguage = kLanguages[std::max(0, m_language->current())].code;
    patient.allergies = split(m_allergies->text());
    patient.flags = split(m_flags->text());
    patient.medicines = ss(m_medicines->text().trimmed());
    patient.skincare = ss(m_skincare->text().trimmed());
    patient.recent = ss(m_recent->text().trimmed());
    patient.lastReaction = ss(m_reaction->text().trimmed());
    patient.address = ss(m_address->text().trimmed());
    patient.emergencyContact = ss(m_emergency->text().trimmed());
    patient.history = ss(m_history->text().trimmed());
    return good ? std::optional(patient) : std::nullopt;
}

void PatientFormPage::submit()
{
    if (m_busy)
        return;
    const auto patient = read();
    if (!patient)
        return;
    m_busy = true;
    QPointer<PatientFormPage> self(this);
    m_services.records.savePatient(*patient, [self, edit = m_edits](Result<ports::Patient> result) {
        if (!self || self->m_edits != edit)
            return;
        if (!result) {
            self->m_busy = false;
            self->m_problem->show(result.error());
            return;
        }
        self->finish(*result);
    });
}

// The person is kept; what they allow with photos follows, each decision as a consent of its own.
void PatientFormPage::finish(const ports::Patient& patient)
{
    m_patient = patient; // a second try changes this one and makes no other
    QPointer<PatientFormPage> self(this);
    m_consent->save(patient, [self, patient, edit = m_edits](Result<ports::Unit> done) {
        if (!self || self->m_edits != edit)
            return;
        self->m_busy = false;
        if (done)
            emit self->saved(patient);
        else
            self->m_problem->show(done.error());
    });
}

} // namespace stipple::ui
