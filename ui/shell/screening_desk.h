// Purpose: which questions the open session asks today, and the one tap that confirms the lasting answers of before.
// Thread: UI thread. Answers of the records come later; until then everything is asked.
// Units: as in core/clinical/ask_again.h.
// Failure: earlier answers that cannot be read are told by the flow's problem(); then everything is asked.
#pragma once

#include "core/clinical/ask_again.h"

#include <QObject>

namespace stipple::ui {

class SessionFlow;

class ScreeningDesk : public QObject {
    Q_OBJECT
public:
    explicit ScreeningDesk(SessionFlow& flow);

    [[nodiscard]] const clinical::AskItem* item(const std::string& rule) const;
    // Lasting answers that nobody confirmed yet today, and those that were confirmed, by rule.
    [[nodiscard]] std::vector<std::string> toConfirm() const;
    [[nodiscard]] std::vector<std::string> confirmed() const;
    [[nodiscard]] bool holds(const std::string& rule) const; // one of the two
    [[nodiscard]] std::optional<ports::Day> askedLast() const; // the oldest day among them
    void confirmUnchanged();

signals:
    void changed();

private:
    void load();
    SessionFlow& m_flow;
    SessionId m_of{};
    std::vector<clinical::AskItem> m_items;
};

} // namespace stipple::ui
