// Purpose: a person in a disc: the portrait, or the initials where there is none.
// Thread: UI thread.
// Units: diameter 52 unless told.
// Failure: no initials shows the user icon.
#pragma once

#include <QImage>
#include <QWidget>

namespace stipple::ui {

class Avatar : public QWidget {
    Q_OBJECT
public:
    enum class Shape { Disc, Rounded };
    explicit Avatar(const QString& initials = {}, int side = 52, QWidget* parent = nullptr);
    void setInitials(const QString& initials);
    void setPicture(const QImage& picture); // null: the initials
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    void setSide(int side);
    void setAccent(bool accent); // the signed-in user
    void setShape(Shape shape);
    [[nodiscard]] QSize sizeHint() const override { return {m_side, m_side}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_initials;
    QImage m_picture;
    int m_side;
    bool m_accent = false;
    Shape m_shape = Shape::Disc;
};

// The order number of a zone in an accent disc ("6"); outlined when it is the next one.
class NumberDisc : public QWidget {
    Q_OBJECT
public:
    enum class Look { Filled, Outlined };
    explicit NumberDisc(int number = 0, Look look = Look::Filled, int side = 52, QWidget* parent = nullptr);
    void setNumber(int number);
    void setDiameter(int side);
    [[nodiscard]] QSize sizeHint() const override { return {m_side, m_side}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_number;
    Look m_look;
    int m_side;
};

} // namespace stipple::ui
