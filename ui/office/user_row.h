// Purpose: one user in the list: initials, name and role, licence, valid to, what the account may.
// Thread: UI thread.
// Units: 84 px high; columns as in header().
// Failure: none.
#pragma once

#include "core/ports/clinic.h"

#include <QAbstractButton>

namespace stipple::ui {

class UserRow : public QAbstractButton {
    Q_OBJECT
public:
    UserRow(const ports::AccountLine& line, const ports::Day& today, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {800, 84}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {560, 84}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_initials, m_name, m_role, m_licence, m_until, m_badge, m_may;
    bool m_active;
};

class UserHeader : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return {800, 40}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace stipple::ui
