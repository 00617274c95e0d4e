// Purpose: what is typed into the first run is kept within a second and back after a crash. There is no key yet to seal it
//          with, so only the clinic's own facts and the first clinician's are kept, in a file of the data folder; never a
//          password; nothing of a patient exists yet. It is gone as soon as the clinic is there.
// Thread: UI thread. Looks at the forms every 400 ms.
// Failure: a folder that cannot be written keeps nothing and is tried again; making the clinic there will say so.
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QTimer>

#include <utility>
#include <vector>

class QWidget;

namespace stipple::ui {

class SetUpDraft : public QObject {
    Q_OBJECT
public:
    using Forms = std::vector<std::pair<QString, QWidget*>>; // name in the file, form
    SetUpDraft(Forms forms, QObject* parent);
    void begin(const QString& folder); // puts back what was kept there
    void drop();  // the clinic is there

private:
    [[nodiscard]] QJsonObject values() const;
    void look();

    QString m_file;
    Forms m_forms;
    QJsonObject m_last;
    QTimer m_every;
};

} // namespace stipple::ui
