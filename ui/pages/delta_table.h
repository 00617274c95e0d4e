// Purpose: planned and delivered, zone by zone; a difference opens a sand strip with its words and one button.
// Thread: UI thread. What counts as a difference is decided in core/session/summary.
// Units: mm, passes, strokes, m:ss; coverage is an estimate and says so.
// Failure: an uncertain end is said in words; no number is made up.
#pragma once

#include <QWidget>

#include "core/session/summary.h"

class QVBoxLayout;

namespace stipple::ui {

class DeltaTable : public QWidget {
    Q_OBJECT
public:
    explicit DeltaTable(QWidget* parent = nullptr);
    enum class Access { Edit, ReadOnly };
    void show(const session::Summary& summary, const std::vector<ports::Segment>& segments, Access access);

signals:
    void noteRequested(stipple::SegmentId segment);
    void endPointReached(stipple::SegmentId segment); // the usual reason, in one tap

private:
    void addDifference(const session::SummaryRow& row, Access access);
    QVBoxLayout* m_rows = nullptr;
};

// "Third pass not given", "The end of a run is not known" …
[[nodiscard]] QString differenceWords(const session::SummaryRow& row);

} // namespace stipple::ui
