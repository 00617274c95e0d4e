// Purpose: review and approve: the content, what approving means, and the password of a licensed clinician.
// Thread: UI thread.
// Units: none.
// Failure: a role that may not approve sees who may; a wrong password is said and nothing is approved.
#pragma once

#include "core/ports/records.h"
#include "ui/pages/page.h"

namespace stipple::ui {

class Button;
class Card;
class ContentReview;
class Field;
class ProblemStrip;
struct Services;

class ContentApproval : public QWidget {
    Q_OBJECT
public:
    explicit ContentApproval(const Services& services, QWidget* parent = nullptr);
    void show(const ports::Clinic& clinic, const std::optional<ports::Account>& person);
    void applyMetrics(const Metrics& metrics);

signals:
    void approved(const stipple::ports::Clinic& clinic);

private:
    void submit();
    void refresh();

    const Services& m_services;
    ports::Clinic m_clinic;
    std::optional<ports::Account> m_person;
    ContentReview* m_review = nullptr;
    Card* m_card = nullptr;
    Label *m_state = nullptr, *m_meaning = nullptr;
    Field* m_password = nullptr;
    Button* m_approve = nullptr;
    ProblemStrip* m_problem = nullptr;
    bool m_busy = false;
};

} // namespace stipple::ui
