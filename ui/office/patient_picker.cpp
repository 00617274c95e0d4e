#include "ui/office/patient_picker.h"

#include "ui/pages/page.h"
#include "ui/pages/patient_row.h"
#include "ui/shell/services.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QLineEdit>
#include <QPointer>

namespace stipple::ui {

namespace {
constexpr int kMostHits = 4;
}

PatientPicker::PatientPicker(const Services& services, const QString& label, const QString& prefix, QWidget* parent)
    : QWidget(parent), m_services(services), m_prefix(prefix)
{
    auto* column = bare<QVBoxLayout>(this, 6);
    m_find = new Field(label);
    m_find->edit()->setObjectName(prefix + QStringLiteral(".find"));
    m_find->edit()->setPlaceholderText(tr("Name, chart number or phone"));
    column->addWidget(m_find);
    m_hits = bare<QVBoxLayout>(nullptr, 6);
    column->addLayout(m_hits);
    connect(m_find->edit(), &QLineEdit::textEdited, this, [this] {
        m_find->setProblem({});
        if (m_chosen) {
            m_chosen.reset();
            emit changed();
        }
        search();
    });
}

void PatientPicker::clear()
{
    ++m_question;
    m_chosen.reset();
    m_find->setText({});
    m_find->setProblem({});
    emptyLayout(m_hits);
}

void PatientPicker::setProblem(const QString& problem) { m_find->setProblem(problem); }

void PatientPicker::search()
{
    const int question = ++m_question;
    const auto words = m_find->text().trimmed();
    if (words.isEmpty()) {
        emptyLayout(m_hits);
        return;
    }
    QPointer<PatientPicker> self(this);
    m_services.records.findPatients(ss(words), [self, question](Result<std::vector<ports::PatientHit>> hits) {
        if (!self || question != self->m_question)
            return;
        if (hits)
            self->show(*hits);
        else
            self->m_find->setProblem(tr("The records did not answer. Try again."));
    });
}

void PatientPicker::show(const std::vector<ports::PatientHit>& hits)
{
    emptyLayout(m_hits);
    if (hits.empty())
        m_find->setProblem(tr("Nobody is found by these words"));
    int shown = 0;
    for (const auto& hit : hits) {
        if (++shown > kMostHits)
            break;
        auto* row = new PatientRow(hit, 60);
        row->setObjectName(m_prefix + QStringLiteral(".hit"));
        m_hits->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, hit] { choose(hit); });
    }
}

void PatientPicker::choose(const ports::PatientHit& hit)
{
    ++m_question;
    m_chosen = hit;
    emptyLayout(m_hits);
    m_find->setProblem({});
    m_find->setText(qs(hit.name));
    auto* row = new PatientRow(hit, 60);
    row->setObjectName(m_prefix + QStringLiteral(".chosen"));
    row->setEnabled(false);
    m_hits->addWidget(row);
    emit changed();
}

} // namespace stipple::ui
