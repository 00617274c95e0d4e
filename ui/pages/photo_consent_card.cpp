#include "ui/pages/photo_consent_card.h"

#include "ui/pages/page.h"
#include "ui/widgets/segmented_control.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace stipple::ui {

namespace {
struct PhotoScopeSay {
    Q_DECLARE_TR_FUNCTIONS(PhotoScope)
};
} // namespace

using ports::ConsentDecision;

namespace {
constexpr const char* kFormVersion = "1";
enum PhotoChoice { NotAsked, Given, Refused };

int choiceOf(const std::optional<ConsentDecision>& decision)
{
    if (!decision)
        return NotAsked;
    return *decision == ConsentDecision::Given ? Given : Refused;
}
} // namespace

QString photoScopeName(const std::string& form)
{
    if (form == "photo_record")
        return PhotoScopeSay::tr("Kept in the record");
    if (form == "photo_teaching")
        return PhotoScopeSay::tr("Teaching inside the clinic");
    if (form == "photo_publication")
        return PhotoScopeSay::tr("Publication, face not shown");
    if (form == "photo_advertising")
        return PhotoScopeSay::tr("Advertising and website");
    return qs(form);
}

PhotoConsentCard::PhotoConsentCard(const Services& services, QWidget* parent) : Card(parent), m_services(services)
{
    addTitle(tr("Photo consent"), tr("Each use by itself"));
    for (const char* form : kPhotoScopes) {
        auto* row = bare<QHBoxLayout>(nullptr, 12);
        row->addWidget(new Label(photoScopeName(form), {17, QFont::Normal, Tone::Ink}), 1);
        Scope scope;
        scope.form = form;
        scope.control = new SegmentedControl({{tr("Not asked"), {}, {}}, {tr("Given"), {}, {}}, {tr("Refused"), {}, {}}});
        scope.control->setObjectName(QStringLiteral("patientForm.") + QLatin1String(form));
        scope.control->setAccessibleName(photoScopeName(form));
        scope.control->setDense(48);
        row->addWidget(scope.control);
        body()->addLayout(row);
        m_scopes.push_back(scope);
    }
}

void PhotoConsentCard::load(PatientId patient)
{
    m_patient = patient;
    for (auto& scope : m_scopes)
        scope.onFile.reset();
    show();
    if (patient.isNull())
        return;
    QPointer<PhotoConsentCard> self(this);
    m_services.care.consents(patient, [self, patient](Result<std::vector<ports::Consent>> consents) {
        if (!self || !consents || self->m_patient != patient)
            return;
        for (auto& scope : self->m_scopes) { // newest first: the first of a form is the one that holds
            const auto it = std::ranges::find(*consents, scope.form, &ports::Consent::form);
            if (it != consents->end())
                scope.onFile = it->decision;
        }
        self->show();
    });
}

void PhotoConsentCard::show()
{
    for (const auto& scope : m_scopes) {
        const auto locked = scope.onFile ? tr("A decision is on file: it can be changed, not unasked") : QString();
        const bool withdrawn = scope.onFile == ConsentDecision::Withdrawn;
        scope.control->setItems({{tr("Not asked"), {}, locked}, {tr("Given"), {}, {}}, {withdrawn ? tr("Withdrawn") : tr("Refused"), {}, {}}});
        scope.control->setCurrent(choiceOf(scope.onFile));
    }
}

void PhotoConsentCard::save(const ports::Patient& patient, ports::Answer<ports::Unit> answer)
{
    m_patient = patient.id;
    saveFrom(0, patient, std::move(answer));
}

void PhotoConsentCard::saveFrom(std::size_t index, const ports::Patient& patient, ports::Answer<ports::Unit> answer)
{
    while (index < m_scopes.size() && m_scopes[index].control->current() == choiceOf(m_scopes[index].onFile))
        ++index;
    if (index >= m_scopes.size()) {
        answer(ports::Unit{});
        return;
    }
    const auto& scope = m_scopes[index];
    ports::Consent consent;
    consent.form = scope.form;
    consent.formVersion = kFormVersion;
    consent.language = patient.paperLanguage;
    consent.at = m_services.utcNow();
    consent.decision = scope.control->current() == Given                  ? ConsentDecision::Given
                       : scope.onFile == ConsentDecision::Given ? ConsentDecision::Withdrawn
                                                                : ConsentDecision::Refused;
    QPointer<PhotoConsentCard> self(this);
    m_services.care.saveConsent(patient.id, consent, [self, index, patient, answer, decision = consent.decision](Result<EntryId> saved) {
        if (!self)
            return;
        if (!saved) {
            answer(tl::unexpected<Error>(saved.error()));
            return;
        }
        self->m_scopes[index].onFile = decision;
        self->saveFrom(index + 1, patient, answer);
    });
}

} // namespace stipple::ui
