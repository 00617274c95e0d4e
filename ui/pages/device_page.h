// Purpose: the pen: who it is, what it can do, how the link is, its alarms. STOP stands here as the pen could move.
// Thread: UI thread.
// Units: as shown.
// Failure: "No pen. Plug in a pen." with a way to look again.
#pragma once

#include "ui/pages/page.h"

namespace stipple::ui {

class AlarmBanner;
class Button;
class Card;
class FootBar;
class PenCard;
class SessionFlow;
class WhatToDoSheet;

class DevicePage : public Page {
    Q_OBJECT
public:
    explicit DevicePage(SessionFlow& flow, QWidget* parent = nullptr);
    void entered() override;
    void applyMetrics(const Metrics& metrics) override;

private:
    void refresh();
    void fill(Card* card, const QString& title, const QList<std::pair<QString, QString>>& rows);

    SessionFlow& m_flow;
    QVBoxLayout* m_outer = nullptr;
    AlarmBanner* m_alarms = nullptr;
    WhatToDoSheet* m_whatToDo = nullptr;
    PenCard* m_pen = nullptr;
    Card *m_facts = nullptr, *m_live = nullptr, *m_cartridge = nullptr;
    FootBar* m_foot = nullptr;
    Label* m_line = nullptr;
    Button* m_action = nullptr;
    QWidget* m_stopRoom = nullptr;
    QString m_shown;
};

} // namespace stipple::ui
