// Purpose: the rail on the left: Today, Patients, Session, Protocols, Device; below: Lock and who is signed in.
// Thread: UI thread.
// Units: 104 px wide (80 compact).
// Failure: Session is disabled until one is open.
#pragma once

#include <QAbstractButton>

#include <vector>

class QVBoxLayout;

namespace stipple::ui {

class Avatar;

enum class RailItem { Today, Patients, Session, Protocols, Device };
inline constexpr int kRailItems = 5;

class RailButton : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(const QString& icon, const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {88, 80}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {64, 64}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
};

class NavRail : public QWidget {
    Q_OBJECT
public:
    explicit NavRail(QWidget* parent = nullptr);
    void setCurrent(RailItem item);
    void setSessionOpen(bool open);
    void setUser(const QString& initials, const QString& name);
    void setCompact(bool compact);

signals:
    void chosen(stipple::ui::RailItem item);
    void lockRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<RailButton*> m_items;
    RailButton* m_lock = nullptr;
    Avatar* m_user = nullptr;
};

} // namespace stipple::ui
