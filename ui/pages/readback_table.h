// Purpose: the plan as it is said aloud: zone, depth, rate, passes, and whether the pen has repeated it.
// Thread: UI thread.
// Units: mm, strokes/min.
// Failure: a zone the pen has not repeated shows a dash, never a tick.
#pragma once

#include <QString>
#include <QWidget>

#include "core/plan/plan.h"

#include <vector>

namespace stipple::ui {

class ReadbackTable : public QWidget {
    Q_OBJECT
public:
    explicit ReadbackTable(QWidget* parent = nullptr);
    struct Row {
        int order = 0;
        QString zone, brief, depth, rate, passes; // brief: the zone's short name, for a narrow table
        enum class Pen { NotRead, Same, Differs } pen = Pen::NotRead;
        QString penHas; // what the pen repeated, when it differs
    };
    void setRows(std::vector<Row> rows);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Row> m_rows;
};

} // namespace stipple::ui
