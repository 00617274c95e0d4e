// Purpose: the last score on each scale with its date, who rated, and how it moved since the one before.
// Thread: UI thread. Filled again from the records' list; it asks nothing itself.
// Units: as in core/clinical/score.h.
// Failure: a scale that the content no longer knows shows its id and its number.
#pragma once

#include "core/ports/assess.h"
#include "ui/shell/services.h"
#include "ui/widgets/card.h"

namespace stipple::ui {

class ScoresCard : public Card {
    Q_OBJECT
public:
    explicit ScoresCard(const Services& services, QWidget* parent = nullptr);
    enum class Edit { Yes, No };
    void show(const std::vector<ports::ScaleScore>& newestFirst, Edit edit = Edit::Yes);

signals:
    void rate(const std::string& scale); // empty: choose one

private:
    void addRow(const ports::ScaleScore& score, const ports::ScaleScore* before);
    const Services& m_services;
};

} // namespace stipple::ui
