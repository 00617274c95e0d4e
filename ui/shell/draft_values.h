// Purpose: what stands in the fields of a form, as JSON by object name, and back into them as if a person had typed it.
// Thread: UI thread.
// Units: none. Passwords and what cannot be changed are left out.
// Failure: a value for a field that is not there any more is left out.
#pragma once

#include <QJsonObject>
#include <QStringList>

class QWidget;

namespace stipple::ui::draft {

[[nodiscard]] QJsonObject valuesOf(const QWidget& form);
void putInto(QWidget& form, const QJsonObject& values);
[[nodiscard]] QStringList editedByHand(const QWidget& form); // texts somebody has typed into since they were filled in

} // namespace stipple::ui::draft
