// Purpose: the class of cartridge of one zone: which of the content's, what it is for, and the same for every zone.
// Thread: UI thread.
// Units: none shown but the deepest setting of a class that has one.
// Failure: none; a class that leaves no value is refused by core and told by the page.
#pragma once

#include <QWidget>

class QComboBox;

namespace stipple::plan {
struct Plan;
struct ZonePlan;
}

namespace stipple::ui {

class Button;
class Label;
class SessionFlow;

class CartridgeChoice : public QWidget {
    Q_OBJECT
public:
    explicit CartridgeChoice(SessionFlow& flow, QWidget* parent = nullptr);
    void show(const plan::ZonePlan& zone, const plan::Plan& whole);

signals:
    void chosen(const QString& cartridge); // id of cartridges.json, "" for any that fits

private:
    SessionFlow& m_flow;
    QComboBox* m_box = nullptr;
    Label* m_use = nullptr;
    Button* m_everywhere = nullptr;
};

} // namespace stipple::ui
