#include "ui/office/clinic_form.h"

#include "ui/office/logo_picker.h"
#include "ui/pages/page.h"
#include "ui/text/translator.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segmented_control.h"

#include <QLineEdit>

namespace stipple::ui {

namespace {

constexpr const char* kPapers[] = {"A4", "Letter"};
constexpr int kLongest = 200;

QString languageName(const QString& code)
{
    if (code == QLatin1String("de"))
        return QStringLiteral("Deutsch");
    if (code == QLatin1String("zh_CN"))
        return QStringLiteral("中文");
    return QStringLiteral("English");
}

} // namespace

ClinicForm::ClinicForm(QWidget* parent) : QWidget(parent)
{
    auto* outer = bare<QVBoxLayout>(this, 18);
    m_logo = new LogoPicker;
    outer->addWidget(m_logo);
    auto* columns = bare<QHBoxLayout>(nullptr, 20);
    auto* left = bare<QVBoxLayout>(nullptr, 14);
    auto* right = bare<QVBoxLayout>(nullptr, 14);
    m_name = add(left, tr("Name on printed sheets"), "clinic.name");
    m_address = add(right, tr("Address"), "clinic.address");
    m_phone = add(left, tr("Phone"), "clinic.phone");
    m_emergency = add(right, tr("Emergency phone"), "clinic.emergency");
    m_emergency->setHint(tr("What a patient calls in an emergency, for example 112 or 911"));
    m_hours = add(left, tr("When the phone is answered"), "clinic.hours");
    m_hours->setHint(tr("For example Mon–Fri 8–18"));
    auto* choices = bare<QHBoxLayout>(nullptr, 20);
    auto* paper = bare<QVBoxLayout>(nullptr, 6);
    paper->addWidget(new Label(tr("Paper size"), look::kCaption));
    m_paper = named(new SegmentedControl({{QStringLiteral("A4"), {}, {}}, {QStringLiteral("Letter"), {}, {}}}), "clinic.paper", tr("Paper size"));
    paper->addWidget(m_paper);
    choices->addLayout(paper, 2);
    auto* language = bare<QVBoxLayout>(nullptr, 6);
    language->addWidget(new Label(tr("Language of the window"), look::kCaption));
    QList<SegmentedControl::Item> languages;
    for (const auto& code : text::languages())
        languages.append({languageName(code), {}, {}});
    m_language = named(new SegmentedControl(languages), "clinic.language", tr("Language of the window"));
    language->addWidget(m_language);
    choices->addLayout(language, 3);
    right->addLayout(choices);
    right->addStretch(1);
    left->addStretch(1);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    outer->addLayout(columns);
    connect(m_paper, &SegmentedControl::chosen, this, &ClinicForm::changed);
    connect(m_language, &SegmentedControl::chosen, this, &ClinicForm::changed);
    connect(m_logo, &LogoPicker::changed, this, &ClinicForm::changed);
    load({});
}

Field* ClinicForm::add(QVBoxLayout* column, const QString& label, const char* name)
{
    auto* field = new Field(label);
    named(field->edit(), name, label);
    field->edit()->setMaxLength(kLongest);
    column->addWidget(field);
    connect(field->edit(), &QLineEdit::textEdited, this, [this, field] {
        field->setProblem({});
        emit changed();
    });
    connect(field->edit(), &QLineEdit::returnPressed, this, &ClinicForm::submitted);
    return field;
}

void ClinicForm::load(const ports::Clinic& clinic)
{
    m_clinic = clinic;
    m_name->setText(qs(clinic.name));
    m_address->setText(qs(clinic.address));
    m_phone->setText(qs(clinic.phone));
    m_emergency->setText(qs(clinic.emergencyNumber));
    m_hours->setText(qs(clinic.hours));
    m_paper->setCurrent(clinic.paper == kPapers[1] ? 1 : 0);
    m_language->setCurrent(std::max(0, static_cast<int>(text::languages().indexOf(qs(clinic.language)))));
    m_logo->setPng(clinic.logoPng);
    for (auto* field : {m_name, m_address, m_phone, m_emergency, m_hours})
        field->setProblem({});
}

std::optional<ports::Clinic> ClinicForm::read()
{
    const auto filled = [](Field* field, const QString& problem) {
        const bool good = !field->text().trimmed().isEmpty();
        field->setProblem(good ? QString() : problem);
        return good;
    };
    bool good = filled(m_name, tr("Enter the clinic's name"));
    good = filled(m_address, tr("Enter the address")) && good;
    good = filled(m_phone, tr("Enter a phone number")) && good;
    good = filled(m_emergency, tr("Enter the emergency number of your country")) && good;
    if (!good)
        return std::nullopt;
    auto clinic = m_clinic;
    clinic.name = ss(m_name->text().trimmed());
    clinic.address = ss(m_address->text().trimmed());
    clinic.phone = ss(m_phone->text().trimmed());
    clinic.emergencyNumber = ss(m_emergency->text().trimmed());
    clinic.hours = ss(m_hours->text().trimmed());
    clinic.paper = kPapers[std::max(0, m_paper->current())];
    clinic.language = ss(text::languages().value(std::max(0, m_language->current()), QStringLiteral("en")));
    clinic.logoPng = m_logo->png();
    return clinic;
}

void ClinicForm::setReadOnly(bool readOnly)
{
    for (auto* field : {m_name, m_address, m_phone, m_emergency, m_hours})
        field->setLocked(readOnly);
    m_paper->setEnabled(!readOnly);
    m_language->setEnabled(!readOnly);
    m_logo->setEnabled(!readOnly);
}

void ClinicForm::focusFirst()
{
    m_name->edit()->setFocus();
}

} // namespace stipple::ui
