// Purpose: the list of office pages beside the rail: Pens, Users, Clinic, Content, Stock, Backup, Audit log, Patient data.
// Thread: UI thread.
// Units: 224 px wide (176 compact), entries 60 px high.
// Failure: none.
#pragma once

#include <QAbstractButton>

#include <vector>

namespace stipple::ui {

enum class OfficeItem { Pens, Users, Clinic, Content, Stock, Backup, Audit, Patients };
inline constexpr int kOfficeItems = 8;

class OfficeNav : public QWidget {
    Q_OBJECT
public:
    explicit OfficeNav(QWidget* parent = nullptr);
    void setCurrent(OfficeItem item);
    void setCompact(bool compact);

signals:
    void chosen(stipple::ui::OfficeItem item);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<QAbstractButton*> m_items;
};

} // namespace stipple::ui
