#include "ui/office/import_table.h"

#include "ui/pages/page.h"
#include "ui/text/date_text.h"
#include "ui/theme/theme.h"

#include <QFont>

namespace stipple::ui {

void ImportTable::setRows(std::vector<ports::ImportRow> rows, bool withDuplicates)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_withDuplicates = withDuplicates;
    endResetModel();
}

int ImportTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int ImportTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QString ImportTable::note(const ports::ImportRow& row) const
{
    using P = ports::ImportProblem;
    switch (row.problem) {
    case P::None: break;
    case P::NoName: return tr("Left out: no name");
    case P::DateUnreadable: return tr("Left out: the birth date cannot be read");
    case P::DateImpossible: return tr("Left out: there is no such day");
    case P::ChartNumberTaken: return tr("Left out: the chart number is taken");
    case P::ChartNumberTwice: return tr("Left out: the chart number is in this file twice");
    }
    const auto kept = m_withDuplicates ? tr("imported all the same") : tr("left out");
    if (!row.alikeInClinic.empty())
        return tr("Seems to be here already: %1").arg(kept);
    if (row.alikeLine)
        return tr("Same as line %1: %2").arg(*row.alikeLine).arg(kept);
    return {};
}

QVariant ImportTable::data(const QModelIndex& index, int role) const
{
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto words = note(row);
    if (role == Qt::ForegroundRole && row.problem != ports::ImportProblem::None && index.column() != Note)
        return Theme::light().ink3;
    if (role == Qt::BackgroundRole && !words.isEmpty() && index.column() == Note)
        return Theme::light().sand;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Line: return row.line;
    case Name: return qs(row.patient.givenName + " " + row.patient.familyName).trimmed();
    case Born: return row.patient.born ? text::dayLong(*row.patient.born) : QString();
    case Phone: return qs(row.patient.phone);
    case Email: return qs(row.patient.email);
    case Chart: return qs(row.patient.chartNumber);
    case Note: return words;
    case Columns: break;
    }
    return {};
}

QVariant ImportTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (static_cast<Column>(section)) {
    case Line: return tr("Line");
    case Name: return tr("Name");
    case Born: return tr("Born");
    case Phone: return tr("Phone");
    case Email: return tr("E-mail");
    case Chart: return tr("Chart");
    case Note: return tr("Note");
    case Columns: break;
    }
    return {};
}

} // namespace stipple::ui
