// Purpose: find one patient by typing, inside a page: field, up to four hits, then the chosen one with a way back.
// Thread: UI thread; late answers to older questions are dropped.
// Units: none.
// Failure: nobody found is said below the field.
#pragma once

#include "core/ports/records.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace stipple::ui {

class Field;
struct Services;

class PatientPicker : public QWidget {
    Q_OBJECT
public:
    // Object names: prefix.find, prefix.hit, prefix.other.
    PatientPicker(const Services& services, const QString& label, const QString& prefix, QWidget* parent = nullptr);
    void clear();
    void choose(const ports::PatientHit& hit);
    [[nodiscard]] const std::optional<ports::PatientHit>& chosen() const { return m_chosen; }
    void setProblem(const QString& problem);

signals:
    void changed();

private:
    void search();
    void show(const std::vector<ports::PatientHit>& hits);
    const Services& m_services;
    QString m_prefix;
    Field* m_find = nullptr;
    QVBoxLayout* m_hits = nullptr;
    std::optional<ports::PatientHit> m_chosen;
    int m_question = 0;
};

} // namespace stipple::ui
