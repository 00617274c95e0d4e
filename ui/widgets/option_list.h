// Purpose: one of several answers, each with its value and words that may be long; nothing is chosen before.
// Thread: UI thread.
// Units: rows of at least 48 px; values as the scale counts them.
// Failure: none. A chosen row can be given up where that is allowed.
#pragma once

#include <QAbstractButton>
#include <QList>

#include <optional>

namespace stipple::ui {

// Whether the words begin with the value itself ("1 Macular"), so that it need not stand before them once more;
// "30-49%" does not begin with 3.
[[nodiscard]] bool saysValue(const QString& words, int value);

class OptionRow : public QAbstractButton {
    Q_OBJECT
public:
    OptionRow(const QString& value, const QString& words, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 48}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; // up and down go from row to row

private:
    QString m_value;
};

class OptionList : public QWidget {
    Q_OBJECT
public:
    struct Option {
        int value = 0;
        QString words;
    };
    // Long words stand below each other, short ones side by side.
    explicit OptionList(const QList<Option>& options, QWidget* parent = nullptr);
    [[nodiscard]] std::optional<int> value() const;
    void setValue(std::optional<int> value);
    void setCanBeGivenUp(bool can); // a second tap takes the answer back
    void setRowNames(const QString& prefix); // object names prefix.VALUE, for the walk

signals:
    void chosen();

private:
    struct Row {
        int value = 0;
        OptionRow* button = nullptr;
    };
    QList<Row> m_rows;
    bool m_canBeGivenUp = false;
};

} // namespace stipple::ui
