// Purpose: the rows of a CSV file as they would become patients, for the preview's table.
// Thread: UI thread. A model only; 100,000 rows cost nothing but their memory.
// Units: none.
// Failure: problems and likenesses stand in the last column in words.
#pragma once

#include "core/ports/patient_import.h"

#include <QAbstractTableModel>

#include <vector>

namespace stipple::ui {

class ImportTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Line, Name, Born, Phone, Email, Chart, Note, Columns };
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<ports::ImportRow> rows, bool withDuplicates);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString note(const ports::ImportRow& row) const;
    std::vector<ports::ImportRow> m_rows;
    bool m_withDuplicates = false;
};

} // namespace stipple::ui
